import type { AboutLine } from './import-report.ts';

/** A row by the names of its columns, with the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export type CsvFile = { readonly rows: readonly CsvRow[] } | { readonly faults: readonly AboutLine[] };

/**
 * Decodes bytes that must be UTF-8. A file in another encoding would lose letters of names and words without a sign,
 * so it is refused whole, with the line of the first byte that is not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly fault: AboutLine } {
  const other = otherFormats.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (other !== undefined) return { fault: { line: 1, reason: other.reason } };
  // A letter of UTF-16 is half a NUL where no mark says so; and no column of the database holds one.
  if (bytes.includes(0)) return { fault: { line: lineAt(bytes, bytes.indexOf(0)), reason: noText } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      fault: { line: lineOfFault(bytes), reason: `The file is not in UTF-8 from here on. Save it as UTF-8.` },
    };
  }
}

const utf16 = 'The file is in UTF-16. Save it as UTF-8.';
const noText = 'The file is no text in UTF-8. Save its table as CSV in UTF-8.';
const workbook = 'This is a workbook or an archive. Save its table as CSV in UTF-8.';

/** What people choose in place of a text, by how it begins. */
const otherFormats = [
  { begins: [0xff, 0xfe], reason: utf16 },
  { begins: [0xfe, 0xff], reason: utf16 },
  { begins: [0x50, 0x4b], reason: workbook },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], reason: workbook },
  { begins: [0x25, 0x50, 0x44, 0x46], reason: 'This is a PDF. Save its table as CSV in UTF-8.' },
] as const;

const lineAt = (bytes: Uint8Array, at: number): number =>
  bytes.subarray(0, at).reduce((line, byte) => (byte === 0x0a ? line + 1 : line), 1);

/** Whole lines are decoded one by one: a line feed is never part of another letter in UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let from = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, from);
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    from = end + 1;
    line += 1;
  }
}

/** Reads a CSV file (RFC 4180; LF or CRLF) whose first line names at least these columns. */
export function readCsv(bytes: Uint8Array, needed: readonly string[]): CsvFile {
  const decoded = decodeUtf8(bytes);
  if ('fault' in decoded) return { faults: [decoded.fault] };
  const separator = otherSeparatorOf(decoded.text);
  if (separator !== undefined) {
    const reason = `The columns of this file are separated by ${separator}. Save it with commas between them.`;
    return { faults: [{ line: 1, reason }] };
  }
  const records = recordsOf(decoded.text);
  if ('fault' in records) return { faults: [records.fault] };
  const [head, ...rest] = records.records;
  if (head === undefined) return { faults: [{ line: 1, reason: 'The file is empty.' }] };
  const missing = needed.filter((column) => !head.cells.includes(column));
  if (missing.length > 0) {
    const reason = `The file has no column ${missing.join(', ')}. It has: ${named(head.cells)}.`;
    return { faults: [{ line: 1, reason }] };
  }
  const faults = rest
    .filter(({ cells }) => cells.length !== head.cells.length)
    .map(({ line, cells }) => ({
      line,
      reason: `This row has ${cells.length} cells; the first line names ${head.cells.length} columns.`,
    }));
  if (faults.length > 0) return { faults };
  const byColumn = (cells: readonly string[]) =>
    Object.fromEntries(head.cells.map((column, index) => [column, cells[index]?.trim() ?? '']));
  return { rows: rest.map(({ line, cells }) => ({ line, cells: byColumn(cells) })) };
}

/**
 * A workbook separates by semicolons where the comma stands in numbers. Such a file is not read as it is: its 4,5
 * would be taken for 45.
 */
function otherSeparatorOf(text: string): string | undefined {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  if (first.includes(',')) return undefined;
  if (first.includes(';')) return 'semicolons';
  return first.includes('\t') ? 'tabs' : undefined;
}

/** A file of something else may have its whole content on its first line. */
function named(columns: readonly string[]): string {
  const first = columns.slice(0, 20).map((column) => column.slice(0, 60));
  return [...first, ...(columns.length > 20 ? [`and ${columns.length - 20} more`] : [])].join(', ');
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function recordsOf(text: string): { records: readonly CsvRecord[] } | { fault: AboutLine } {
  const records: CsvRecord[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  let line = 1;
  let began = 1;
  let cells: string[] = [];
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null)
      return { fault: { line, reason: 'A quotation mark stands where none can, or is missing.' } };
    const [whole, quoted, plain = '', end] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') records.push({ line: began, cells });
    cells = [];
    began = line;
    if (end === '') break;
  }
  return { records };
}
