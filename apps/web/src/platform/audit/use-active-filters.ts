import { useIntl } from 'react-intl';
import type { ActiveFilter, Option } from '../../ui/index.ts';
import { classWords, outcomeWords } from '../words/audit-words.ts';
import { operationWord } from '../words/operation-words.ts';
import type { AuditFilter } from './audit-filter.ts';

type Name = keyof AuditFilter;

/** The chips under the filters: what is filtered, in words. */
export function useActiveFilters(
  filter: AuditFilter,
  people: readonly Option[],
  onRemove: (name: Name) => void,
): ActiveFilter[] {
  const intl = useIntl();
  const { person, file, operation, outcome, class: kind, from, until } = filter;
  const words: Record<Name, string | undefined> = {
    person: person && (people.find(({ value }) => value === person)?.label ?? person.slice(0, 8)),
    file:
      file &&
      intl.formatMessage(
        { id: 'audit.chip.file', defaultMessage: 'File {number}' },
        { number: file.slice(0, 8) },
      ),
    operation: operation && operationWord(intl, operation),
    outcome: outcome && intl.formatMessage(outcomeWords[outcome]),
    class: kind && intl.formatMessage(classWords[kind]),
    from: from && intl.formatMessage({ id: 'audit.chip.from', defaultMessage: 'From {day}' }, { day: from }),
    until:
      until && intl.formatMessage({ id: 'audit.chip.until', defaultMessage: 'Until {day}' }, { day: until }),
  };
  const names: readonly Name[] = ['person', 'file', 'operation', 'outcome', 'class', 'from', 'until'];
  return names.flatMap((name) => {
    const label = words[name];
    if (label === undefined) return [];
    const removeLabel = intl.formatMessage(
      { id: 'filter.remove', defaultMessage: 'Remove the filter {label}' },
      { label },
    );
    return [{ key: name, label, removeLabel, onRemove: () => onRemove(name) }];
  });
}
