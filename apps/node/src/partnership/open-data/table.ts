import type { Dataset } from '@tutela/contract';
import type { Tx } from '../../platform/db/tx.ts';

export type Cell = string | number | boolean | null | readonly string[];
export type Line = readonly Cell[];

/** Runs one reading in a transaction of its own. */
export type Read = <T>(work: (tx: Tx<'partnership'>) => Promise<T>) => Promise<T>;

/** A table of open data: its columns, and its rows page by page so that none must fit into memory. */
export interface OpenTable {
  readonly dataset: Exclude<Dataset, 'record.json'>;
  readonly columns: readonly string[];
  pages(read: Read, release: number | undefined): AsyncIterable<readonly Line[]>;
}

/** RFC 4180 with line feeds; a list is separated by semicolons, nothing is an empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(';');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The same row as an object, for the compiled record. */
export const jsonRow = (columns: readonly string[], cells: Line): string =>
  JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null])));

/** A table that fits into one reading. */
export function wholeTable<Item extends object>(
  dataset: OpenTable['dataset'],
  columns: readonly (keyof Item & string)[],
  load: (tx: Tx<'partnership'>, release: number | undefined) => Promise<readonly Item[]>,
): OpenTable {
  return {
    dataset,
    columns,
    async *pages(read, release) {
      const items = await read((tx) => load(tx, release));
      yield items.map((item) => columns.map((column) => cellOf(item[column])));
    },
  };
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  return JSON.stringify(value);
}
