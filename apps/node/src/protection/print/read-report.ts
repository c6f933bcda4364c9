import {
  type DeterminationReport,
  foldFile,
  newestDetermination,
  type PrintDetermination,
  type Session,
  shownTo,
} from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { mostEntries, readEntries } from '../../platform/record/read-entries.ts';
import { fileKey, lockFile } from '../../platform/record/record.ts';
import { actingOf } from '../file/acting.ts';
import { placed } from '../file/placed.ts';

/** The newest session of the newest determination, as its reader may see it; undefined where there is none. */
export async function readReport(
  tx: Tx<'protection'>,
  context: RequestContext,
  { fileId, command }: { fileId: string; command: PrintDetermination },
  ports: RecordPorts,
): Promise<DeterminationReport | undefined> {
  const { row } = await lockFile(tx, fileId);
  const key = await fileKey(tx, fileId, ports);
  const query = { sections: ['determination'], limit: mostEntries, order: 'oldest_first' } as const;
  const found = await readEntries(tx, fileId, query, { key, ports });
  const newest = newestDetermination(foldFile(found.map(placed)).determinations);
  const session = newest?.sessions.at(-1);
  if (newest === undefined || session === undefined) return undefined;
  const { role } = context.actor;
  const { agencyId } = actingOf(context, ports.clock);
  const decision = newest.decisions.at(-1);
  return {
    codeName: row.code_name,
    openedOn: newest.openedOn,
    session: shownSession(session, { role, ownAgency: row.agency_id === agencyId }),
    decision: decision?.sessionOn === session.sessionOn ? decision : null,
    copyFor: command.copyFor,
    copyForName: command.copyForName,
    printedByRole: role,
    printedAt: ports.clock.now().toISOString(),
  };
}

function shownSession(session: Session, reader: Parameters<typeof shownTo>[1]): Session {
  const { declarations, votes, ...payload } = session;
  const shown = shownTo({ type: 'determination.panel_scheduled', section: 'determination', payload }, reader);
  return shown.type === 'determination.panel_scheduled' ? { ...shown.payload, declarations, votes } : session;
}
