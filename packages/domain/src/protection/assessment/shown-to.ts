import type { ActingRole } from '../../access/roles.ts';
import type { ToldEntry } from '../file/entries.ts';
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
  if (!casework.includes(role)) return shownOutside(entry, role);
  return entry;
}

function shownOutside(entry: ToldEntry, role: ActingRole): ToldEntry {
  switch (entry.type) {
    case 'plan.written':
      return { ...entry, payload: { ...entry.payload, childWish: '' } };
    case 'plan.action_added':
      return { ...entry, payload: { ...entry.payload, childWish: '' } };
    case 'plan.reviewed':
      return { ...entry, payload: { ...entry.payload, childWish: '' } };
    default:
      return viewShown(entry, role);
  }
}

function viewShown(entry: ToldEntry, role: ActingRole): ToldEntry {
  if (entry.type !== 'assessment.made' || entry.payload.childView.kind !== 'words') return entry;
  const { childView } = entry.payload;
  const listener = listenerOf[role];
  if (listener !== undefined && childView.mayShow.includes(listener)) return entry;
  return { ...entry, payload: { ...entry.payload, childView: { kind: 'withheld' } } };
}
