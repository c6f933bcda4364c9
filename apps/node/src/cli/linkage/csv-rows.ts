import { InputRefused } from '../terminal/input-refused.ts';

/** A row by the names of its columns, with the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** Something about a row that was not as it should be. It never holds a value. */
export interface Trouble {
  readonly line: number;
  /** The column; missing where it is the whole row. */
  readonly field?: string;
  readonly what: string;
  /** What was done: the row or the value was left out, or it was used all the same. */
  readonly left: 'row' | 'value' | 'nothing';
}

export interface CsvRows {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly troubles: readonly Trouble[];
}

/**
 * Reads a CSV file (RFC 4180; LF or CRLF). Rows with too many or too few cells are left out and named. Throws
 * InputRefused where nothing can be read: UTF-16, no first line, a column twice, a quotation mark that never ends.
 */
export function readCsvRows(bytes: Uint8Array, separator: string, name: string): CsvRows {
  const [head, ...rest] = recordsOf(decode(bytes, name), separator, name);
  if (head === undefined) throw new InputRefused(`${name} is empty.`);
  const columns = head.cells.map((cell) => cell.trim());
  const twice = columns.find((column, at) => columns.indexOf(column) !== at);
  if (twice !== undefined) throw new InputRefused(`${name} has the column "${twice}" twice.`);
  const rows: CsvRow[] = [];
  const troubles: Trouble[] = [];
  for (const { line, cells } of rest) {
    if (cells.length === columns.length) {
      rows.push({ line, cells: new Map(columns.map((column, at) => [column, cells[at]?.trim() ?? ''])) });
    } else {
      const what = `has ${cells.length} cells; the first line names ${columns.length} columns`;
      troubles.push({ line, what, left: 'row' });
    }
  }
  return { columns, rows, troubles };
}

/** What is no UTF-8 becomes U+FFFD, cell by cell to be named, so that one bad letter does not cost the file. */
function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new InputRefused(`${name} is in UTF-16. Save it as UTF-8.`);
  }
  return new TextDecoder('utf-8').decode(bytes);
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function recordsOf(text: string, separator: string, name: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  const sign = separator === '|' ? '\\|' : separator;
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${sign}\\r\\n]*))(${sign}|\\r\\n|\\n|\\r|$)`, 'y');
  let line = 1;
  let began = 1;
  let cells: string[] = [];
  while (cell.lastIndex < text.length || cells.length > 0) {
    const match = cell.exec(text);
    if (match === null) {
      throw new InputRefused(`${name}, line ${line}: a quotation mark stands where none can, or is missing.`);
    }
    const [whole, quoted, plain = '', end] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === separator) continue;
    if (cells.length > 1 || cells[0]?.trim() !== '') records.push({ line: began, cells });
    cells = [];
    began = line;
    if (end === '') break;
  }
  return records;
}
