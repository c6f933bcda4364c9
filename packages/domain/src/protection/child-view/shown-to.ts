import type { ActingRole } from '../../access/roles.ts';
import { asPutToPanel, withChildView } from '../determination/shown-to.ts';
import { withoutWho } from '../digital-safety/shown-to.ts';
import { ToldEntry } from '../file/entries.ts';
import type { Listener, ToldChildView } from './child-view.ts';

/** Who listens when a role reads. Casework in charge made the record, and reads it whole. */
const listenerOf: Partial<Record<ActingRole, Listener>> = {
  guardian: 'guardian',
  panel_member: 'panel',
  panel_chair: 'panel',
  justice_officer: 'court',
  lawyer: 'court',
};
const casework: readonly ActingRole[] = ['caseworker', 'supervisor', 'intake_worker'];

/** Who reads, and whether at the agency in charge of the file. */
export interface Reader {
  readonly role: ActingRole;
  readonly ownAgency: boolean;
}

/**
 * An entry as a role may read it. The child's words are the child's: they are left out for everybody for whom the
 * child did not say yes (protection.md, 14, rule 5). The drafts of a determination are for casework and the guardian.
 */
export function shownTo(entry: ToldEntry, { role, ownAgency }: Reader): ToldEntry {
  if (ownAgency && casework.includes(role)) return entry;
  const put = role === 'guardian' ? entry : asPutToPanel(entry);
  const shown = withChildView(withoutWho(put), (view) => (isFor(view, role) ? view : withheld));
  const view = 'childView' in shown.payload ? shown.payload.childView : undefined;
  if (view === undefined || isFor(view, role)) return shown;
  return ToldEntry.parse({ ...shown, payload: { ...shown.payload, childView: withheld } });
}

const withheld = { kind: 'withheld' } as const;

function isFor(view: ToldChildView, role: ActingRole): boolean {
  if (view.kind !== 'words') return true;
  const listener = listenerOf[role];
  return listener !== undefined && view.mayShow.includes(listener);
}
