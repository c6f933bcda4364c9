import { z } from 'zod';
import { InputRefused } from '../terminal/input-refused.ts';

/** What a column can hold. */
export const columnKinds = [
  'given',
  'family',
  'patronymic',
  'alias',
  'other',
  'mother',
  'father',
  'birth',
  'origin',
  'citizenship',
  'language',
  'sex',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

const columns = z.record(z.string().min(1), z.enum(columnKinds));
const file = z.strictObject({
  id: z.string().min(1).optional(),
  person: z.string().min(1).optional(),
  columns: columns.optional(),
});

const LinkSchema = z.strictObject({
  version: z.literal(1),
  separator: z.enum([',', ';', '\t', '|']).default(','),
  ...file.shape,
  a: file.optional(),
  b: file.optional(),
});

/** How the columns of one file are to be read. */
export interface FilePlan {
  readonly separator: string;
  /** The column of the file's own id; without it a row is named by its line. */
  readonly id?: string;
  /** The column that says who it truly is, where that is known: then results are measured, not estimated. */
  readonly person?: string;
  /** What each column holds, in the order in which they are read: places from the widest to the narrowest. */
  readonly columns: ReadonlyMap<string, ColumnKind>;
}

/** Reads a schema for `link` and `encode`. What `a` and `b` say goes before what is said for both. Throws InputRefused. */
export function readLinkSchema(text: string): { readonly a: FilePlan; readonly b: FilePlan } {
  const found = LinkSchema.safeParse(parseJson(text));
  if (!found.success) throw new InputRefused(explainSchema(found.error.issues));
  const { separator, a, b, id, person, columns: both } = found.data;
  const planOf = (own: z.output<typeof file> = {}): FilePlan => {
    const chosen = new Map(Object.entries(own.columns ?? both ?? {}));
    const named = { id: own.id ?? id, person: own.person ?? person };
    if (![...chosen.values()].some((kind) => nameKinds.has(kind))) {
      throw new InputRefused(
        `The schema names no column of a name: put one of ${[...nameKinds].join(', ')} under "columns".`,
      );
    }
    return {
      separator,
      columns: chosen,
      ...(named.id === undefined ? {} : { id: named.id }),
      ...(named.person === undefined ? {} : { person: named.person }),
    };
  };
  return { a: planOf(a), b: planOf(b) };
}

export const nameKinds: ReadonlySet<string> = new Set(['given', 'family', 'patronymic', 'alias', 'other']);

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputRefused('The schema is not JSON.', { cause });
  }
}

/** Keys of a schema are no data of a child, so they are named; what else it holds is not repeated. */
export function explainSchema(issues: readonly z.core.$ZodIssue[]): string {
  const lines = issues.map((issue) => {
    const where = issue.path.length === 0 ? 'at the top' : `at ${issue.path.join('.')}`;
    if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.join(', ')} ${where}`;
    if (issue.code === 'invalid_value') return `${where} stands none of ${issue.values.join(', ')}`;
    return `${where}: ${issue.message}`;
  });
  return `The schema cannot be used: ${lines.join('; ')}.`;
}
