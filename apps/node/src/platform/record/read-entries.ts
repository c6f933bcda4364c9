import { FileEntry, type Section } from '@tutela/domain';
import type { Row } from '../db/rows.ts';
import type { Tx } from '../db/tx.ts';
import type { DataKey } from '../vault/data-key.ts';
import { entryContext, type RecordPorts } from './ports.ts';

/** All but the chain of hashes: that is for whoever verifies the record. */
const columns = [
  'file_id',
  'seq',
  'entry_id',
  'section',
  'section_version',
  'type',
  'account_id',
  'role',
  'purpose',
  'happened_at',
  'recorded_at',
  'payload',
] as const;

export type EntryRow = Pick<Row<'protection.entry'>, (typeof columns)[number]>;

/** An entry with its payload in clear, as whoever reads the section may see it. */
export interface ReadEntry {
  readonly row: EntryRow;
  readonly entry: FileEntry;
}

/** More than any file has; it bounds what one request can make the node decrypt. */
export const mostEntries = 100_000;

export interface EntryQuery {
  readonly sections?: readonly Section[];
  /** Only entries below this sequence number. */
  readonly before?: number;
  readonly limit: number;
  readonly order: 'oldest_first' | 'newest_first';
}

/** Entries that row-level security lets the actor read, decrypted. */
export async function readEntries(
  tx: Tx<'protection'>,
  fileId: string,
  query: EntryQuery,
  { key, ports }: { key: DataKey; ports: RecordPorts },
): Promise<readonly ReadEntry[]> {
  let select = tx
    .selectFrom('protection.entry')
    .select(columns)
    .where('file_id', '=', fileId)
    .orderBy('seq', query.order === 'oldest_first' ? 'asc' : 'desc')
    .limit(query.limit);
  if (query.sections !== undefined) select = select.where('section', 'in', query.sections);
  if (query.before !== undefined) select = select.where('seq', '<', query.before);
  const rows = await select.execute();
  return rows.map((row) => ({ row, entry: decrypted(row, key, ports) }));
}

function decrypted(row: EntryRow, key: DataKey, ports: RecordPorts): FileEntry {
  const context = entryContext(row.file_id, row.seq, row.type);
  const payload = ports.vault.decryptJson(key, row.payload, context);
  return FileEntry.parse({ type: row.type, section: row.section, payload });
}
