import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import { eraseFile } from './erase-file.ts';
import type { ErasurePorts } from './ports.ts';

/** Carries out again, after a restore, every erasure that the restored database does not know. Returns how many. */
export async function replayErasures(
  database: Database,
  act: Act,
  { ledger, blobs, clock }: Pick<ErasurePorts, 'ledger' | 'blobs' | 'clock'>,
): Promise<number> {
  let replayed = 0;
  for (const fileId of await ledger.list()) {
    const blobIds = await database.actingAs(act, 'protection', async (tx) => {
      const present = await tx
        .selectFrom('protection.file')
        .select('file_id')
        .where('file_id', '=', fileId)
        .where('erased_at', 'is', null)
        .executeTakeFirst();
      return present === undefined ? null : eraseFile(tx, fileId, clock.now());
    });
    if (blobIds === null) continue;
    for (const blobId of blobIds) await blobs.deleteBlob(blobId);
    replayed += 1;
  }
  return replayed;
}
