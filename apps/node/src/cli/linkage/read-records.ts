import { type ChildRecord, type NameKind, readBirth, wordsOf } from '@tutela/linkage';
import { InputRefused } from '../terminal/input-refused.ts';
import { type CsvRow, readCsvRows, type Trouble } from './csv-rows.ts';
import { type ColumnKind, type FilePlan, nameKinds } from './schema.ts';

/** A row of a file as a record. */
export interface ReadRecord {
  readonly line: number;
  /** The file's own id, or the line. */
  readonly id: string;
  readonly person?: string;
  readonly record: ChildRecord;
}

export interface ReadList {
  readonly name: string;
  readonly records: readonly ReadRecord[];
  readonly troubles: readonly Trouble[];
}

/** What the library reads of a text; see `longestText`. */
const longest = 400;

/** Reads the records of a CSV file. What cannot be read is named and left out; the rest goes on. */
export function readRecords(bytes: Uint8Array, plan: FilePlan, name: string): ReadList {
  const { columns, rows, troubles: ragged } = readCsvRows(bytes, plan.separator, name);
  const wanted = [...plan.columns.keys(), plan.id, plan.person].filter((column) => column !== undefined);
  const missing = wanted.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw new InputRefused(`${name} has no column ${missing.join(', ')}. It has: ${columns.join(', ')}.`);
  }
  const troubles: Trouble[] = [...ragged];
  const seen = new Set<string>();
  const records = rows.flatMap((row) => {
    const told = (trouble: Omit<Trouble, 'line'>) => void troubles.push({ line: row.line, ...trouble });
    const found = readRow(row, plan, told);
    if (found !== undefined && seen.has(found.id)) {
      told({ ...fieldOf(plan.id), what: 'has an id that stood in the file before', left: 'row' });
      return [];
    }
    if (found !== undefined) seen.add(found.id);
    return found === undefined ? [] : [found];
  });
  return { name, records, troubles: troubles.sort((one, two) => one.line - two.line) };
}

const fieldOf = (field: string | undefined) => (field === undefined ? {} : { field });

type Tell = (trouble: Omit<Trouble, 'line'>) => void;

function readRow({ line, cells }: CsvRow, plan: FilePlan, tell: Tell): ReadRecord | undefined {
  const values = valuesOf(cells, plan, tell);
  const names = [...values].flatMap(([kind, texts]) =>
    isName(kind) ? texts.map((text) => ({ kind, text })) : [],
  );
  if (names.every(({ text }) => wordsOf(text).length === 0)) {
    tell({ what: 'has no name', left: 'row' });
    return undefined;
  }
  const own = (column: string | undefined) => (column === undefined ? '' : (cells.get(column) ?? ''));
  const id = own(plan.id);
  if (plan.id !== undefined && id === '') {
    tell({ field: plan.id, what: 'is empty; the line stands for it', left: 'nothing' });
  }
  const person = own(plan.person);
  return {
    line,
    id: id === '' ? `line ${line}` : id,
    ...(person === '' ? {} : { person }),
    record: { names, ...partsOf(values) },
  };
}

/** What a row holds, by kind; what cannot be used is named and left out. */
function valuesOf(cells: CsvRow['cells'], plan: FilePlan, tell: Tell): Map<ColumnKind, string[]> {
  const values = new Map<ColumnKind, string[]>();
  for (const [column, kind] of plan.columns) {
    const value = usable(cells.get(column) ?? '', column, tell);
    if (value === '' || (kind === 'birth' && !isReadable(value, column, tell))) continue;
    values.set(kind, [...(values.get(kind) ?? []), value]);
  }
  return values;
}

const isName = (kind: ColumnKind): kind is ColumnKind & NameKind => nameKinds.has(kind);

function usable(value: string, field: string, tell: Tell): string {
  // Half of a pair of surrogates is no letter; in UTF-8 it is no UTF-8 either and has become U+FFFD.
  const clean = value.replace(/[\p{Cs}\uFFFD]+/gu, ' ').trim();
  if (clean.length !== value.length) {
    tell({ field, what: 'holds bytes that are no letters of UTF-8; they are left out', left: 'nothing' });
  }
  if (clean.length > longest) {
    tell({ field, what: `has ${clean.length} characters; the first ${longest} are used`, left: 'nothing' });
  }
  return clean.slice(0, longest);
}

function isReadable(value: string, field: string, tell: Tell): boolean {
  const birth = readBirth({ date: value });
  if (birth === undefined) {
    tell({ field, what: 'is no date of which a year can be read', left: 'value' });
    return false;
  }
  const { year, month = 1, day = 1 } = birth;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  if (month < 1 || month > 12 || day < 1 || date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) {
    tell({ field, what: 'is no day of the calendar; it is compared as it stands', left: 'nothing' });
  }
  return true;
}

function partsOf(values: ReadonlyMap<ColumnKind, readonly string[]>): Omit<ChildRecord, 'names'> {
  const [date] = values.get('birth') ?? [];
  const [sex] = values.get('sex') ?? [];
  const listed = (kind: ColumnKind, make: (texts: readonly string[]) => Partial<ChildRecord>) => {
    const texts = values.get(kind);
    return texts === undefined ? {} : make(texts);
  };
  return {
    ...(date === undefined ? {} : { birth: { date } }),
    ...(sex === undefined ? {} : { sex }),
    ...listed('mother', (mother) => ({ mother })),
    ...listed('father', (father) => ({ father })),
    ...listed('origin', (origin) => ({ origin })),
    ...listed('citizenship', (citizenships) => ({ citizenships })),
    ...listed('language', (languages) => ({ languages })),
  };
}
