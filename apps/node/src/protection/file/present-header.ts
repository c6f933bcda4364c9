import type { FileHeader } from '@tutela/contract';
import { flagsFor, isPanelRole } from '@tutela/domain';
import type { Actor } from '../../platform/db/act.ts';
import { type FileRow, headerOf } from '../../platform/record/header-row.ts';
import type { Names } from '../people/names.store.ts';

const casework: readonly string[] = ['caseworker', 'supervisor', 'intake_worker'];

/** Whether somebody works on the files of an agency: only they read what nobody else may be warned by. */
export const isCaseworkAt = (agencyId: number, actor: Pick<Actor, 'agencyId' | 'role'>): boolean =>
  actor.agencyId === agencyId && casework.includes(actor.role);

/**
 * A head row as it leaves the server, for this reader. A panel decides on a report without names: whose work the child
 * is, and what is the matter beyond the report, could tell a panellist who the child is.
 */
export function presentHeader(
  row: FileRow,
  names: Names,
  actor: Pick<Actor, 'agencyId' | 'role'>,
): FileHeader {
  const header = headerOf(row);
  const isCaseworkInCharge = isCaseworkAt(header.agencyId, actor);
  const isPanel = isPanelRole(actor.role);
  return {
    fileId: row.file_id,
    codeName: row.code_name,
    stage: header.stage,
    risk: header.risk,
    flags: isPanel ? [] : [...flagsFor(header.flags, { isCaseworkInCharge })],
    ageBand: header.ageBand,
    agencyId: header.agencyId,
    agencyName: names.agency(header.agencyId),
    caseworkerId: isPanel ? null : header.caseworkerId,
    caseworkerName: isPanel ? null : names.person(header.caseworkerId),
    gaps: [...header.gaps],
    nextDue: header.nextDue,
    hidden: header.hidden,
    registeredAt: row.registered_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
  };
}
