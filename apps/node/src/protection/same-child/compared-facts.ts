import { addToFamily, FileEntry, type PersonLink } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { entryContext, fileKeyContext, type RecordPorts } from '../../platform/record/ports.ts';
import type { ComparedFacts } from './child-record.ts';

interface KeyedFile {
  readonly file_id: string;
  readonly epoch: number;
  readonly wrapped: Buffer;
}

/** What is compared of these files, as far as whoever acts may read it. */
export async function readFacts(
  tx: Tx<'protection'>,
  files: readonly KeyedFile[],
  { vault }: Pick<RecordPorts, 'vault'>,
): Promise<ReadonlyMap<string, ComparedFacts>> {
  if (files.length === 0) return new Map();
  const rows = await tx
    .selectFrom('protection.entry')
    .select(['file_id', 'entry_id', 'seq', 'type', 'section', 'recorded_at', 'payload'])
    .where(
      'file_id',
      'in',
      files.map(({ file_id }) => file_id),
    )
    .where('section', 'in', ['identity', 'family'])
    .orderBy('file_id')
    .orderBy('seq')
    .execute();
  return new Map(
    files.map((file) => {
      const key = vault.unwrap({ epoch: file.epoch, bytes: file.wrapped }, fileKeyContext(file.file_id));
      const own = rows.filter((row) => row.file_id === file.file_id);
      const placed = own.map((row) => {
        const payload = vault.decryptJson(key, row.payload, entryContext(row.file_id, row.seq, row.type));
        const entry = FileEntry.parse({ type: row.type, section: row.section, payload });
        return { entryId: row.entry_id, recordedAt: row.recorded_at.toISOString(), entry };
      });
      const family = placed.reduce<readonly PersonLink[]>(addToFamily, []);
      const called = (relation: PersonLink['relation']) =>
        family
          .filter((person) => person.relation === relation && person.verification !== 'refuted')
          .map(({ name }) => name);
      const wordings = placed.flatMap(({ entry }) =>
        entry.type === 'identity.recorded' || entry.type === 'identity.corrected'
          ? [entry.payload.value]
          : [],
      );
      return [file.file_id, { wordings, mother: called('mother'), father: called('father') }];
    }),
  );
}
