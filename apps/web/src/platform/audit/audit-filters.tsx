import { useQuery } from '@tanstack/react-query';
import { auditClasses, auditOutcomes } from '@tutela/contract';
import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button, DateField, FilterBar, LookupField, SelectField, TextField } from '../../ui/index.ts';
import { peopleQuery } from '../people/people.queries.ts';
import { classWords, outcomeWords } from '../words/audit-words.ts';
import { knownOperations, operationWord } from '../words/operation-words.ts';
import { AuditFilter } from './audit-filter.ts';
import { useActiveFilters } from './use-active-filters.ts';

interface AuditFiltersProps {
  filter: AuditFilter;
  onChange: (filter: AuditFilter) => void;
  found: ReactNode;
}

export function AuditFilters({ filter, onChange, found }: AuditFiltersProps) {
  const intl = useIntl();
  const { data } = useQuery(peopleQuery);
  const people = (data?.people ?? []).map(({ accountId, name }) => ({ value: accountId, label: name }));
  const any = intl.formatMessage({ id: 'filter.any', defaultMessage: 'Any' });
  const change = (some: Partial<Record<keyof AuditFilter, string>>) =>
    onChange(AuditFilter.parse({ ...filter, ...some }));
  const field = (name: keyof AuditFilter) => ({
    id: `audit-${name}`,
    value: filter[name] ?? '',
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <FilterBar
      active={useActiveFilters(filter, people, (name) => change({ [name]: '' }))}
      onClear={() => onChange({})}
      result={found}
      aside={
        <Button size="small" icon="print" onPress={() => window.print()}>
          <FormattedMessage id="audit.print" defaultMessage="Print" />
        </Button>
      }
    >
      <LookupField
        {...field('person')}
        optional
        label={<FormattedMessage id="audit.filter.person" defaultMessage="Person" />}
        options={people}
      />
      <LookupField
        {...field('operation')}
        optional
        label={<FormattedMessage id="audit.filter.operation" defaultMessage="What was asked" />}
        options={knownOperations.map((value) => ({ value, label: operationWord(intl, value) }))}
      />
      <SelectField
        {...field('outcome')}
        none={any}
        label={<FormattedMessage id="audit.column.outcome" defaultMessage="Outcome" />}
        options={auditOutcomes.map((value) => ({ value, label: intl.formatMessage(outcomeWords[value]) }))}
      />
      <SelectField
        {...field('class')}
        none={any}
        label={<FormattedMessage id="audit.filter.class" defaultMessage="Kind" />}
        options={auditClasses.map((value) => ({ value, label: intl.formatMessage(classWords[value]) }))}
      />
      <DateField
        {...field('from')}
        optional
        label={<FormattedMessage id="audit.filter.from" defaultMessage="From" />}
      />
      <DateField
        {...field('until')}
        optional
        label={<FormattedMessage id="audit.filter.until" defaultMessage="Until" />}
      />
      <FileNumberField key={filter.file} file={filter.file} onFile={(file) => change({ file })} />
    </FilterBar>
  );
}

/** Takes effect when a whole number of a file stands in it. */
function FileNumberField({
  file = '',
  onFile,
}: {
  file?: string | undefined;
  onFile: (file: string) => void;
}) {
  const intl = useIntl();
  const [typed, setTyped] = useState(file);
  const change = (value: string) => {
    setTyped(value);
    const given = value.trim().toLowerCase();
    if (given === '' || AuditFilter.parse({ file: given }).file !== undefined) onFile(given);
  };
  const isWrong = typed.trim().length >= 36 && typed.trim() !== file;
  return (
    <TextField
      id="audit-file"
      optional
      label={<FormattedMessage id="audit.filter.file" defaultMessage="Number of a file" />}
      value={typed}
      onChange={change}
      error={
        isWrong
          ? intl.formatMessage({
              id: 'audit.filter.file.wrong',
              defaultMessage: 'This is not the number of a file. It stands in the address of its page.',
            })
          : undefined
      }
    />
  );
}
