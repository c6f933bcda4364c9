import { type Person, personStates } from '@tutela/contract';
import { roles } from '@tutela/domain';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import { type ActiveFilter, FilterBar, type Option, SelectField, TextField } from '../../ui/index.ts';
import { personStateWords } from '../words/person-state-words.ts';
import { roleTitle } from '../words/role-words.ts';
import { everybody, type PeopleFilter } from './people-filter.ts';

interface PeopleFiltersProps {
  filter: PeopleFilter;
  onChange: (filter: PeopleFilter) => void;
  people: readonly Person[];
  found: number;
}

export function PeopleFilters({ filter, onChange, people, found }: PeopleFiltersProps) {
  const intl = useIntl();
  const any = intl.formatMessage({ id: 'filter.any', defaultMessage: 'Any' });
  const options = optionsOf(intl, people);
  const field = (name: keyof PeopleFilter) => ({
    id: `people-${name}`,
    value: filter[name],
    onChange: (value: string) => onChange({ ...filter, [name]: value }),
  });
  return (
    <FilterBar
      active={activeOf(intl, filter, options).map((part) => ({
        ...part,
        onRemove: () => onChange({ ...filter, [part.key]: '' }),
      }))}
      onClear={() => onChange(everybody)}
      result={
        <FormattedMessage
          id="people.found"
          defaultMessage="{found, plural, one {# person} other {# people}}"
          values={{ found }}
        />
      }
    >
      <TextField
        {...field('name')}
        optional
        label={<FormattedMessage id="people.column.name" defaultMessage="Name" />}
      />
      <SelectField
        {...field('agency')}
        none={any}
        options={options.agency}
        label={<FormattedMessage id="people.filter.agency" defaultMessage="Agency" />}
      />
      <SelectField
        {...field('role')}
        none={any}
        options={options.role}
        label={<FormattedMessage id="people.filter.role" defaultMessage="Role" />}
      />
      <SelectField
        {...field('state')}
        none={any}
        options={options.state}
        label={<FormattedMessage id="people.column.state" defaultMessage="State" />}
      />
    </FilterBar>
  );
}

type Options = Record<'agency' | 'role' | 'state', readonly Option[]>;

function optionsOf(intl: IntlShape, people: readonly Person[]): Options {
  const agencies = new Map(
    people.flatMap(({ agencyId, agencyName, mandates }) => [
      [agencyId, agencyName] as const,
      ...mandates.map((mandate) => [mandate.agencyId, mandate.agencyName] as const),
    ]),
  );
  const held = new Set(people.flatMap(({ mandates }) => mandates.map(({ role }) => role)));
  return {
    agency: [...agencies].map(([id, label]) => ({ value: String(id), label })),
    role: roles.filter((role) => held.has(role)).map((value) => ({ value, label: roleTitle(intl, value) })),
    state: personStates.map((value) => ({ value, label: intl.formatMessage(personStateWords[value]) })),
  };
}

/** The chips under the fields: what is filtered, in words. */
function activeOf(intl: IntlShape, filter: PeopleFilter, options: Options): Omit<ActiveFilter, 'onRemove'>[] {
  const keys = ['agency', 'role', 'state'] as const;
  const chips = keys.flatMap((key) => {
    const chosen = options[key].find(({ value }) => value === filter[key]);
    return chosen ? [{ key, label: chosen.label }] : [];
  });
  const named = filter.name.trim() === '' ? [] : [{ key: 'name', label: `“${filter.name.trim()}”` }];
  return [...named, ...chips].map(({ key, label }) => ({
    key,
    label,
    removeLabel: intl.formatMessage(
      { id: 'filter.remove', defaultMessage: 'Remove the filter {label}' },
      { label },
    ),
  }));
}
