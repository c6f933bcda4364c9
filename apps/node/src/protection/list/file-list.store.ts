import type { FileFilter } from '@tutela/contract';
import { ageBands, flags, risks } from '@tutela/domain';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { DB } from '../../platform/db/tables.generated.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { type Cursor, sortColumn } from './list-cursor.ts';

/** What a page of the list is asked for. `today` is `YYYY-MM-DD`. */
export interface ListQuery {
  readonly filter: FileFilter;
  readonly accountId: string | null;
  readonly today: string;
  readonly after: Cursor | null;
  readonly limit: number;
}

type Files = ExpressionBuilder<Pick<DB, 'protection.file'>, 'protection.file'>;

/**
 * Conditions on integers, text equality and dates: the only kinds that stay indexable under row-level
 * security, since other operators are not leakproof.
 */
function conditions(file: Files, { filter, accountId, today }: ListQuery): Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = [file('erased_at', 'is', null)];
  const { stage, risk, flag, ageBand, agencyId, due, mine, codeName } = filter;
  if (stage !== undefined) found.push(file('stage', '=', stage));
  if (risk !== undefined) found.push(file('risk', '=', risks.indexOf(risk)));
  if (flag !== undefined) found.push(sql<boolean>`flags & ${1 << flags.indexOf(flag)} <> 0`);
  if (ageBand !== undefined) found.push(file('age_band', '=', ageBands.indexOf(ageBand)));
  if (agencyId !== undefined) found.push(file('agency_id', '=', agencyId));
  if (due !== undefined) found.push(dueCondition(file, due, today));
  if (mine !== undefined && accountId !== null) found.push(file('caseworker_id', '=', accountId));
  if (codeName !== undefined && codeName !== '') {
    found.push(file('code_name', '>=', codeName), file('code_name', '<', `${codeName}\u{10ffff}`));
  }
  return found;
}

function dueCondition(file: Files, due: NonNullable<FileFilter['due']>, today: string): Expression<SqlBool> {
  if (due === 'none') return file('next_due', 'is', null);
  if (due === 'overdue') return file('next_due', '<', today);
  if (due === 'today') return file('next_due', '=', today);
  return file.and([file('next_due', '>=', today), file('next_due', '<=', plusDays(today, 7))]);
}

function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** One page of heads that the actor may see, in the order asked for. */
export function selectPage(tx: Tx<'protection'>, query: ListQuery) {
  const column = sortColumn[query.filter.sort];
  const direction = query.filter.direction === 'up' ? 'asc' : 'desc';
  let select = tx
    .selectFrom('protection.file')
    .selectAll()
    .where((file) => file.and(conditions(file, query)))
    .orderBy(column.expression, direction)
    .orderBy('file_id', direction)
    .limit(query.limit + 1);
  if (query.after !== null) {
    const { value, fileId } = query.after;
    const compare = sql.raw(direction === 'asc' ? '>' : '<');
    const position = sql`(${column.expression}, file_id)`;
    select = select.where(
      sql<boolean>`${position} ${compare} (${sql.val(value)}::${sql.raw(column.type)}, ${fileId}::uuid)`,
    );
  }
  return select.execute();
}

export async function countFiles(tx: Tx<'protection'>, query: ListQuery): Promise<number> {
  const { total } = await tx
    .selectFrom('protection.file')
    .select((file) => file.cast<number>(file.fn.countAll(), 'integer').as('total'))
    .where((file) => file.and(conditions(file, query)))
    .executeTakeFirstOrThrow();
  return total;
}
