import type { FileHeader } from '@tutela/contract';
import { type FileRow, headerOf } from '../../platform/record/header-row.ts';
import type { Names } from '../people/names.store.ts';

/** A head row as it leaves the server. */
export function presentHeader(row: FileRow, names: Names): FileHeader {
  const header = headerOf(row);
  return {
    fileId: row.file_id,
    codeName: row.code_name,
    stage: header.stage,
    risk: header.risk,
    flags: [...header.flags],
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
