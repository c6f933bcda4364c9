import type { DescribedOption } from '@tutela/domain';
import type { IntlShape } from 'react-intl';
import type { Option } from '../../ui/index.ts';

/** The described options to choose from, each by its letter and in its own words. */
export const optionChoices = (intl: IntlShape, options: readonly DescribedOption[]): Option[] =>
  options.map(({ option, title }) => ({
    value: option,
    label: intl.formatMessage(
      { id: 'determination.option.named', defaultMessage: '{letter}: {title}' },
      { letter: option.toUpperCase(), title },
    ),
  }));
