import type { FileHeader } from '@tutela/contract';
import { flagsFor } from '@tutela/domain';
import type { Actor } from '../../platform/db/act.ts';
import { type FileRow, headerOf } from '../../platform/record/header-row.ts';
import type { Names } from '../people/names.store.ts';

const casework: readonly string[] = ['caseworker', 'supervisor', 'intake_worker'];

/** Whether somebody works on the files of an agency: only they read what nobody else may be warned by. */
export const isCaseworkAt = (agencyId: number, actor: Pick<Actor, 'agencyId' | 'role'>): boolean =>
  actor.agencyId === agencyId && casework.includes(actor.role);

/** A head row as it leaves the server, for this reader. */
export function presentHeader(
  row: FileRow,
  names: Names,
  actor: Pick<Actor, 'agencyId' | 'role'>,
): FileHeader {
  const header = headerOf(row);
  const isCaseworkInCharge = isCaseworkAt(header.agencyId, actor);
  return {
    fileId: row.file_id,
    codeName: row.code_name,
    stage: header.stage,
    risk: header.risk,
    flags: [...flagsFor(header.flags, { isCaseworkInCharge })],
    ageBand: header.ageBand,
    agencyId: header.agencyId,
    agencyName: names.agency(header.agencyId),
    caseworkerId: header.caseworkerId,
    caseworkerName: names.person(header.caseworkerId),
    gaps: [...header.gaps],
    nextDue: header.nextDue,
    hidden: header.hidden,
    registeredAt: row.registered_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
  };
}
