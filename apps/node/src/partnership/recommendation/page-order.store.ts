import { type RawBuilder, sql } from 'kysely';

/** In which order recommendations are paged through; the number decides between those that are alike. */
export interface PageOrder {
  readonly column: 'r.number' | 'r.year' | 'r.addressee_code';
  readonly direction: 'asc' | 'desc';
}

export const newestFirst: PageOrder = { column: 'r.number', direction: 'desc' };

/**
 * What comes after the recommendation of this number: its number finds its place in any order, since neither year nor
 * addressee ever change. After one that whoever asks may not see comes nothing.
 */
export function after({ column, direction }: PageOrder, number: number): RawBuilder<boolean> {
  const beyond = direction === 'asc' ? sql`>` : sql`<`;
  if (column === 'r.number') return sql`r.number ${beyond} ${number}`;
  const name = column === 'r.year' ? sql.ref('year') : sql.ref('addressee_code');
  return sql`(${sql.ref(column)}, r.number) ${beyond} (
    (select ${name} from partnership.recommendation where number = ${number}), ${number})`;
}
