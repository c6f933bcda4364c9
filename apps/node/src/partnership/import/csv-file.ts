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
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { fault: { line: 1, reason: 'The file is in UTF-16. Save it as UTF-8.' } };
  }
  if (first === 0x50 && second === 0x4b) {
    return {
      fault: { line: 1, reason: 'This is a workbook or an archive. Save its table as CSV in UTF-8.' },
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      fault: { line: lineOfFault(bytes), reason: `The file is not in UTF-8 from here on. Save it as UTF-8.` },
    };
  }
}

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
  const records = recordsOf(decoded.text);
  if ('fault' in records) return { faults: [records.fault] };
  const [head, ...rest] = records.records;
  if (head === undefined) return { faults: [{ line: 1, reason: 'The file is empty.' }] };
  const missing = needed.filter((column) => !head.cells.includes(column));
  if (missing.length > 0) {
    const reason = `The file has no column ${missing.join(', ')}. It has: ${head.cells.join(', ')}.`;
    return { faults: [{ line: 1, reason }] };
  }
  const faults = rest
    .filter(({ cells }) => cells.length !== head.cells.length)
    .map(({ line, cells }) => ({
      line,
      reason: `This row has ${cells.length} cells; the first line names ${head.cells.length} columns.`,
    }));
  if (faults.length > 0) return { faults };
  const named = (cells: readonly string[]) =>
    Object.fromEntries(head.cells.map((column, index) => [column, cells[index]?.trim() ?? '']));
  return { rows: rest.map(({ line, cells }) => ({ line, cells: named(cells) })) };
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
