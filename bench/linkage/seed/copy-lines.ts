import type { InventedFile } from './invent-file.ts';

/** The tables that a registration and its job write, in the order in which one hangs on the other; with their columns. */
export const tables = {
  file:
    'file_id, agency_id, code_name, stage, risk, age_band, caseworker_id, gaps, next_seq, versions, last_hash, ' +
    'registered_at, changed_at',
  file_key: 'file_id, epoch, wrapped',
  entry:
    'file_id, seq, entry_id, section, section_version, type, account_id, role, purpose, happened_at, recorded_at, ' +
    'payload, previous, hash',
  name_code: 'file_id, identity_version, codes, compared_version',
} as const;
export type Table = keyof typeof tables;
export const tableNames = ['file', 'file_key', 'entry', 'name_code'] as const satisfies readonly Table[];

/** A file as a line of each table, in the text format of COPY. */
export function linesOf({ fileId, owner, wrapped, codes, entry }: InventedFile): Record<Table, string> {
  const at = entry.recorded_at;
  const made = [at, at];
  const linked = [entry.payload, entry.previous, entry.hash];
  return {
    file: line(
      ...[fileId, owner.agencyId, `Seeded ${fileId.slice(0, 8)}`, 'registered', 0, 0, owner.accountId, 0, 2],
      ...['{"identity": 1}', entry.hash, ...made],
    ),
    file_key: line(fileId, wrapped.epoch, wrapped.bytes),
    entry: line(
      ...[fileId, entry.seq, entry.entry_id, entry.section, entry.section_version, entry.type],
      ...[entry.account_id, entry.role, entry.purpose, ...made, ...linked],
    ),
    name_code: line(fileId, 1, codes, 1),
  };
}

/** Nothing in it holds a tab, a line end or a backslash: ids, numbers, coded words, and bytes as hex digits. */
function line(...values: readonly unknown[]): string {
  return `${values.map(textOf).join('\t')}\n`;
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array)
    return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.length).toString('hex')}`;
  return String(value);
}
