import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { fileKeyContext, type RecordPorts } from '../../platform/record/ports.ts';
import { identityEntries, wordingsOf } from '../file/wordings-of.ts';
import { filesToCode, keepCodes } from './name-code.store.ts';
import { codesContext, type NameEncoder } from './name-encoder.ts';
import { atOnce, type Pace } from './pace.ts';
import { spellingsOf } from './spellings.ts';

type CodingPorts = Pick<RecordPorts, 'vault'> & { readonly nameEncoder: NameEncoder; readonly pace?: Pace };

/**
 * Makes the codes of these files, or of all that lack them where none is named, in parts so that none is held long.
 * Returns how many were made.
 */
export async function codeNames(
  database: Database,
  act: Act,
  fileIds: readonly string[],
  ports: CodingPorts,
): Promise<number> {
  const { pace = atOnce } = ports;
  let count = 0;
  while (!pace.isEnding) {
    const coded = await pace.step(() =>
      database.actingAs(act, 'protection', (tx) => codeSome(tx, fileIds, ports)),
    );
    count += coded;
    if (coded === 0) break;
  }
  return count;
}

async function codeSome(
  tx: Tx<'protection'>,
  fileIds: readonly string[],
  ports: CodingPorts,
): Promise<number> {
  const files = await filesToCode(tx, fileIds);
  const entries = await identityEntries(
    tx,
    files.map(({ file_id }) => file_id),
  );
  for (const file of files) {
    const wordings = wordingsOf({ ...file, entries: entries.get(file.file_id) ?? [] }, ports);
    const plain = ports.nameEncoder.encode(spellingsOf(wordings));
    const key = ports.vault.unwrap({ epoch: file.epoch, bytes: file.wrapped }, fileKeyContext(file.file_id));
    const codes = ports.vault.encrypt(key, plain, codesContext(file.file_id));
    await keepCodes(tx, { fileId: file.file_id, identityVersion: file.identity_version, codes });
  }
  return files.length;
}
