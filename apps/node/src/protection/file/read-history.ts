import type { RouteInput, RouteOutput, readHistoryRoute } from '@tutela/contract';
import { shownTo, toldOf } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { readEntries } from '../../platform/record/read-entries.ts';
import { fileKey } from '../../platform/record/record.ts';
import { readNames } from '../people/names.store.ts';
import { requireVisible } from './require-visible.ts';

type History = typeof readHistoryRoute;

/** The story of a file, newest first: every entry whose section the actor may read, told without who the child is. */
export async function readHistory(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, query }: RouteInput<History>,
  ports: RecordPorts,
): Promise<RouteOutput<History>> {
  const agencyId = await requireVisible(tx, params.fileId);
  const reader = { role: context.actor.role, ownAgency: agencyId === context.actor.agencyId };
  const key = await fileKey(tx, params.fileId, ports);
  const asked = {
    ...(query.section !== undefined && { sections: [query.section] }),
    ...(query.before !== undefined && { before: query.before }),
    limit: query.limit + 1,
    order: 'newest_first',
  } as const;
  const found = await readEntries(tx, params.fileId, asked, { key, ports });
  const page = found.slice(0, query.limit);
  const names = await readNames(
    tx,
    page.map(({ row }) => row.account_id),
    [],
  );
  return {
    more: found.length > query.limit,
    entries: page.map(({ row, entry }) => ({
      entryId: row.entry_id,
      seq: row.seq,
      section: entry.section,
      type: entry.type,
      sectionVersion: row.section_version,
      actorName: names.person(row.account_id) ?? '–',
      role: row.role,
      purpose: row.purpose,
      happenedAt: row.happened_at.toISOString(),
      recordedAt: row.recorded_at.toISOString(),
      payload: { ...shownTo(toldOf(entry), reader).payload },
    })),
  };
}
