import type { RouteInput, RouteOutput, readIdentityRoute } from '@tutela/contract';
import type { Tx } from '../../platform/db/tx.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { readEntries } from '../../platform/record/read-entries.ts';
import { fileKey } from '../../platform/record/record.ts';
import { requireVisible } from './require-visible.ts';

type Identity = typeof readIdentityRoute;

/** More corrections than an identity ever has; it bounds what one request can make the node decrypt. */
const mostWordings = 1000;

/** Who the child is, and each earlier wording of it by the entry that recorded it. */
export async function readIdentity(
  tx: Tx<'protection'>,
  { params }: RouteInput<Identity>,
  ports: RecordPorts,
): Promise<RouteOutput<Identity>> {
  await requireVisible(tx, params.fileId);
  const key = await fileKey(tx, params.fileId, ports);
  const query = { sections: ['identity'], limit: mostWordings, order: 'newest_first' } as const;
  const wordings = (await readEntries(tx, params.fileId, query, { key, ports })).flatMap(({ row, entry }) =>
    entry.type === 'identity.recorded' || entry.type === 'identity.corrected'
      ? [{ entryId: row.entry_id, value: entry.payload.value }]
      : [],
  );
  return { identity: wordings[0]?.value ?? null, wordings };
}
