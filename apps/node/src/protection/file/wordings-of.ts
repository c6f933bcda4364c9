import { FileEntry, type Identity } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { entryContext, fileKeyContext, type RecordPorts } from '../../platform/record/ports.ts';

/** A file with its wrapped key and all that its identity ever said, still encrypted. */
export interface EncryptedIdentity {
  readonly file_id: string;
  readonly epoch: number;
  readonly wrapped: Buffer;
  readonly entries: readonly { readonly seq: number; readonly type: string; readonly payload: Buffer }[];
}

/** Every wording of an identity, the first recorded first. */
export function wordingsOf(
  { file_id, epoch, wrapped, entries }: EncryptedIdentity,
  { vault }: Pick<RecordPorts, 'vault'>,
): Identity[] {
  const key = vault.unwrap({ epoch, bytes: wrapped }, fileKeyContext(file_id));
  return entries.flatMap(({ seq, type, payload }) => {
    const plain = vault.decryptJson(key, payload, entryContext(file_id, seq, type));
    const entry = FileEntry.parse({ type, section: 'identity', payload: plain });
    return entry.type === 'identity.recorded' || entry.type === 'identity.corrected'
      ? [entry.payload.value]
      : [];
  });
}

/** The entries of these files' identities that the actor may read, by file. */
export async function identityEntries(tx: Tx<'protection'>, fileIds: readonly string[]) {
  if (fileIds.length === 0) return new Map<string, EncryptedIdentity['entries']>();
  const entries = await tx
    .selectFrom('protection.entry')
    .select(['file_id', 'seq', 'type', 'payload'])
    .where('file_id', 'in', fileIds)
    .where('section', '=', 'identity')
    .orderBy('file_id')
    .orderBy('seq')
    .execute();
  const byFile = new Map<string, typeof entries>();
  for (const entry of entries) {
    const found = byFile.get(entry.file_id);
    if (found === undefined) byFile.set(entry.file_id, [entry]);
    else found.push(entry);
  }
  return byFile;
}
