import { answers, progressLabels, strengths } from '@tutela/domain';
import { instrumentTags, pillars } from '@tutela/reference/instruments';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { optionsOf } from '../../protection/words/options-of.ts';
import { topicName } from '../../public/parts/topic-name.ts';
import { answerWords, pillarWords, progressWords } from '../../public/words/registry-words.ts';
import { Checkbox, FilterBar, LookupField, type Option, SelectField } from '../../ui/index.ts';
import { isOpenState, useParties } from '../directory/parties.ts';
import { type FilterName, filtersIn, type ListFilter } from './recommendation-filter.ts';
import { filterWords, strengthWords } from './recommendation-words.ts';

interface RecommendationFiltersProps {
  readonly filter: ListFilter;
  readonly change: (some: Partial<Record<keyof ListFilter, string>>) => void;
  readonly onClear: () => void;
  readonly found: ReactNode;
}

type Choice = Exclude<FilterName, 'open' | 'mine'>;

/** The oldest year that somebody would look for; older ones are found by their State. */
const firstYear = 1990;

/** What each field may be set to. */
function useChoices(): Readonly<Record<Choice, readonly Option[]>> {
  const intl = useIntl();
  const { optionsOf: partyOptions } = useParties();
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, before) => String(thisYear - before));
  return {
    addressee: partyOptions(isOpenState),
    pillar: optionsOf(intl, pillars, pillarWords),
    topic: instrumentTags.map((value) => ({ value, label: topicName(value) })),
    year: years.map((value) => ({ value, label: value })),
    strength: optionsOf(intl, strengths, strengthWords),
    answer: optionsOf(intl, answers, answerWords),
    progress: optionsOf(intl, progressLabels, progressWords),
  };
}

export function RecommendationFilters({ filter, change, onClear, found }: RecommendationFiltersProps) {
  const intl = useIntl();
  const { permissions } = useMe();
  const choices = useChoices();
  const any = intl.formatMessage({ id: 'filter.any', defaultMessage: 'Any' });
  const field = (name: Choice) => ({
    id: `recommendations-${name}`,
    label: intl.formatMessage(filterWords[name]),
    options: choices[name],
    value: String(filter[name] ?? ''),
    onChange: (value: string) => change({ [name]: value }),
  });
  const check = (name: 'open' | 'mine') => ({
    id: `recommendations-${name}`,
    label: <FormattedMessage {...filterWords[name]} />,
    value: filter[name] === 'yes',
    onChange: (isOn: boolean) => change({ [name]: isOn ? 'yes' : '' }),
  });
  return (
    <FilterBar active={useActive(filter, choices, change)} onClear={onClear} result={found}>
      <LookupField optional {...field('addressee')} />
      <LookupField optional {...field('topic')} />
      <SelectField none={any} {...field('pillar')} />
      <LookupField optional {...field('year')} />
      <SelectField none={any} {...field('strength')} />
      <SelectField none={any} {...field('answer')} />
      <SelectField none={any} {...field('progress')} />
      <Checkbox {...check('open')} />
      {permissions.includes('alliance.represent') && <Checkbox {...check('mine')} />}
    </FilterBar>
  );
}

/** The filters that are set, each with its way out. */
function useActive(
  filter: ListFilter,
  choices: Readonly<Record<Choice, readonly Option[]>>,
  change: RecommendationFiltersProps['change'],
) {
  const intl = useIntl();
  return filtersIn(filter).map((name) => {
    const said = intl.formatMessage(filterWords[name]);
    const label =
      name === 'open' || name === 'mine'
        ? said
        : intl.formatMessage(
            { id: 'recommendations.active', defaultMessage: '{name}: {value}' },
            {
              name: said,
              value: choices[name].find(({ value }) => value === String(filter[name]))?.label ?? filter[name],
            },
          );
    return {
      key: name,
      label,
      removeLabel: intl.formatMessage(
        { id: 'filter.remove', defaultMessage: 'Remove the filter {label}' },
        { label },
      ),
      onRemove: () => change({ [name]: '' }),
    };
  });
}
