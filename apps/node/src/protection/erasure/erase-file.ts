import type { Tx } from '../../platform/db/tx.ts';
import { neverDue } from '../../platform/record/header-row.ts';
import { emptyCodes } from '../name-search/name-code.store.ts';
import { forgetLeads } from '../same-child/lead.store.ts';

/**
 * Destroys what could be read of a file: its wrapped key, its locations with theirs, its statistics fact,
 * its clocks, its name codes and coded facts. The entries stay as ciphertext that nobody can open, so that the chains still verify.
 * Returns the attachments whose bytes are to be deleted after the commit.
 */
export async function eraseFile(tx: Tx<'protection'>, fileId: string, at: Date): Promise<readonly string[]> {
  await tx.deleteFrom('protection.file_key').where('file_id', '=', fileId).execute();
  await tx.deleteFrom('protection.child_key').where('file_id', '=', fileId).execute();
  await tx.deleteFrom('protection.location').where('file_id', '=', fileId).execute();
  await tx.deleteFrom('protection.clock').where('file_id', '=', fileId).execute();
  await tx.deleteFrom('protection.clock_told').where('file_id', '=', fileId).execute();
  await tx.deleteFrom('protection.statistics_fact').where('file_id', '=', fileId).execute();
  await emptyCodes(tx, fileId);
  await forgetLeads(tx, fileId);
  const blobs = await tx
    .selectFrom('protection.blob')
    .select('blob_id')
    .where('file_id', '=', fileId)
    .execute();
  await tx
    .updateTable('protection.file')
    .set({
      erased_at: at,
      code_name: 'erased',
      stage: 'archived',
      risk: 0,
      flags: 0,
      age_band: 0,
      caseworker_id: null,
      gaps: 0,
      next_due: neverDue,
      location_at: null,
    })
    .where('file_id', '=', fileId)
    .execute();
  return blobs.map((blob) => blob.blob_id);
}
