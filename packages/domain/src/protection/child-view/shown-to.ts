import type { ActingRole } from '../../access/roles.ts';
import { ToldEntry } from '../file/entries.ts';
import type { Listener } from './child-view.ts';

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
  if (!('childView' in entry.payload) || entry.payload.childView.kind !== 'words') return entry;
  const { mayShow } = entry.payload.childView;
  const listener = listenerOf[role];
  if (casework.includes(role) || (listener !== undefined && mayShow.includes(listener))) return entry;
  return ToldEntry.parse({ ...entry, payload: { ...entry.payload, childView: { kind: 'withheld' } } });
}
