import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import type { DocumentPorts } from './ports.ts';

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Clears away uploads that nobody attached within a day, and bytes that no row names. Returns how many. */
export async function clearUploads(
  database: Database,
  act: Act,
  { blobs, clock }: Pick<DocumentPorts, 'blobs' | 'clock'>,
): Promise<number> {
  const before = new Date(clock.now().getTime() - dayInMilliseconds);
  const unattached = await database.actingAs(act, 'protection', (tx) =>
    tx
      .deleteFrom('protection.blob')
      .where('attached', '=', false)
      .where('uploaded_at', '<', before)
      .returning('blob_id')
      .execute(),
  );
  for (const { blob_id } of unattached) await blobs.deleteBlob(blob_id);
  await blobs.clearUnfinished(before);
  let orphans = 0;
  for await (const blobId of blobs.listBlobIds(before)) {
    const known = await database.actingAs({ ...act, audit: 'quiet' }, 'protection', (tx) =>
      tx.selectFrom('protection.blob').select('blob_id').where('blob_id', '=', blobId).executeTakeFirst(),
    );
    if (known !== undefined) continue;
    await blobs.deleteBlob(blobId);
    orphans += 1;
  }
  return unattached.length + orphans;
}
