import { useQuery } from '@tanstack/react-query';
import type { FileFilter } from '@tutela/contract';
import { type IntlShape, useIntl } from 'react-intl';
import type { ActiveFilter } from '../../ui/index.ts';
import { directoryQuery } from '../directory/directory.queries.ts';
import { filtersIn } from './file-filter.ts';
import { choiceWords, filterWords } from './filter-words.ts';
import type { FilterOfPage } from './use-filter.ts';

/** The filters that are set, each with its way out. */
export function useActiveFilters({ filter, change }: FilterOfPage): ActiveFilter[] {
  const intl = useIntl();
  const { data } = useQuery(directoryQuery);
  const agency = data?.agencies.find(({ agencyId }) => agencyId === filter.agencyId)?.name;
  return filtersIn(filter).map((name) => {
    const label = intl.formatMessage(
      { id: 'files.active', defaultMessage: '{name}: {value}' },
      { name: intl.formatMessage(filterWords[name]), value: valueWord(intl, filter, name, agency) },
    );
    return {
      key: name,
      label,
      removeLabel: intl.formatMessage(
        { id: 'files.active.remove', defaultMessage: 'Remove {label}' },
        { label },
      ),
      onRemove: () => change({ [name]: undefined }),
    };
  });
}

type Name = ReturnType<typeof filtersIn>[number];

function valueWord(intl: IntlShape, filter: FileFilter, name: Name, agency: string | undefined): string {
  switch (name) {
    case 'codeName':
      return filter.codeName ?? '';
    case 'agencyId':
      return agency ?? String(filter.agencyId);
    case 'mine':
      return intl.formatMessage({ id: 'files.active.me', defaultMessage: 'me' });
    default: {
      const word = choiceWords[name][String(filter[name])];
      return word === undefined ? '' : intl.formatMessage(word);
    }
  }
}
