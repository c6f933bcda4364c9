import type { ActingRole } from '../../access/roles.ts';
import type { ToldEntry } from '../file/entries.ts';
import type { ShownView } from './entries.ts';
import type { Listener } from './parts.ts';

/** Who listens when a role reads. Casework made the record, and reads it whole. */
const listenerOf: Partial<Record<ActingRole, Listener>> = {
  guardian: 'guardian',
  panel_member: 'panel',
  panel_chair: 'panel',
  justice_officer: 'court',
  lawyer: 'court',
};
const casework: readonly ActingRole[] = ['caseworker', 'supervisor', 'intake_worker'];

/**
 * An entry as a role may read it. The child's words are the child's: they are left out for everybody for whom the
 * child did not say yes (protection.md, 14, rule 5).
 */
export function shownTo(entry: ToldEntry, role: ActingRole): ToldEntry {
  switch (entry.type) {
    case 'assessment.made':
      return { ...entry, payload: { ...entry.payload, childView: heardBy(entry.payload.childView, role) } };
    case 'missing.talked':
      return { ...entry, payload: { ...entry.payload, childView: heardBy(entry.payload.childView, role) } };
    default:
      return entry;
  }
}

/** What the child said, as a role may read it. */
function heardBy(said: ShownView, role: ActingRole): ShownView {
  const listener = listenerOf[role];
  const isTheirs = listener !== undefined && said.kind === 'words' && said.mayShow.includes(listener);
  return said.kind !== 'words' || casework.includes(role) || isTheirs ? said : { kind: 'withheld' };
}
