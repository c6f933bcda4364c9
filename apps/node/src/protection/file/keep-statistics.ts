import { foldFile } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { readEntries } from '../../platform/record/read-entries.ts';
import { fileKey } from '../../platform/record/record.ts';
import { placed } from './placed.ts';
import { statisticsOf } from './register-child.ts';

/** Brings the encrypted statistics fact up to date after a correction. */
export async function keepStatistics(
  tx: Tx<'protection'>,
  fileId: string,
  ports: RecordPorts,
): Promise<void> {
  const key = await fileKey(tx, fileId, ports);
  const query = { sections: ['identity', 'journey'], limit: 100_000, order: 'oldest_first' } as const;
  const { identity, journey } = foldFile((await readEntries(tx, fileId, query, { key, ports })).map(placed));
  if (identity === null || journey === null) return;
  const fact = ports.vault.encryptJson(key, statisticsOf({ identity, journey }), `statistics ${fileId}`);
  const { next_seq: seq } = await tx
    .selectFrom('protection.file')
    .select('next_seq')
    .where('file_id', '=', fileId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('protection.statistics_fact')
    .values({ file_id: fileId, seq, payload: Buffer.from(fact), recorded_at: ports.clock.now() })
    .execute();
}
