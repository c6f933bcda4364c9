import type { FileFilter } from '@tutela/contract';
import { type ActingRole, addDays, ageBands, type Flag, flags, isPanelRole, risks } from '@tutela/domain';
import { dayOf } from '@tutela/kernel';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Actor } from '../../platform/db/act.ts';
import type { DB } from '../../platform/db/tables.generated.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { type FileRow, neverDue } from '../../platform/record/header-row.ts';
import { isCaseworkAt } from '../file/present-header.ts';
import { type Cursor, sortColumn } from './list-cursor.store.ts';

/** What a page of the list is asked for. */
export interface ListQuery {
  readonly filter: FileFilter;
  readonly actor: Actor;
  readonly now: Date;
  readonly after: Cursor | null;
  readonly limit: number;
}

type Files = ExpressionBuilder<Pick<DB, 'protection.file'>, 'protection.file'>;

/**
 * Conditions on integers, text equality and dates: the only kinds that stay indexable under row-level
 * security, since other operators are not leakproof.
 */
function conditions(file: Files, { filter, actor, now }: ListQuery): Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = [file('erased_at', 'is', null)];
  const { stage, risk, flag, ageBand, agencyId, due, mine, codeName } = filter;
  if (stage !== undefined) found.push(file('stage', '=', stage));
  if (risk !== undefined) found.push(file('risk', '=', risks.indexOf(risk)));
  if (flag !== undefined) found.push(...flagConditions(file, flag, actor));
  if (ageBand !== undefined) found.push(file('age_band', '=', ageBands.indexOf(ageBand)));
  if (agencyId !== undefined) found.push(file('agency_id', '=', agencyId));
  if (due !== undefined) found.push(dueCondition(file, due, dayOf(now)));
  if (mine !== undefined && actor.accountId !== null) {
    found.push(file('caseworker_id', '=', actor.accountId));
  }
  if (codeName !== undefined && codeName !== '') {
    found.push(file('code_name', '>=', codeName), file('code_name', '<', `${codeName}\u{10ffff}`));
  }
  return found;
}

/** A flag that a reader may not know of finds nothing where they are let in. */
function flagConditions(file: Files, flag: Flag, actor: Actor): Expression<SqlBool>[] {
  if (isPanelRole(actor.role)) return [sql<boolean>`false`];
  const isRaised = sql<boolean>`flags & ${1 << flags.indexOf(flag)} <> 0`;
  if (flag !== 'under_control') return [isRaised];
  const isInCharge =
    actor.agencyId !== null && isCaseworkAt(actor.agencyId, actor)
      ? file('agency_id', '=', actor.agencyId)
      : sql<boolean>`false`;
  return [isRaised, isInCharge];
}

function dueCondition(file: Files, due: NonNullable<FileFilter['due']>, today: string): Expression<SqlBool> {
  if (due === 'none') return file('next_due', '=', neverDue);
  if (due === 'overdue') return file('next_due', '<', today);
  if (due === 'today') return file('next_due', '=', today);
  return file.between('next_due', today, addDays(today, 7));
}

/** Roles that see what their agency has; to everybody else a file is shown by a grant alone. */
const ofTheAgency: readonly ActingRole[] = [
  'caseworker',
  'supervisor',
  'intake_worker',
  'data_protection_officer',
];

/**
 * Where to look: among the agency's files, and among those that a grant names. Row-level security decides what is
 * seen there. It cannot use an index by itself, since it must look at every row to say no; these conditions can.
 */
function places(tx: Tx<'protection'>, query: ListQuery) {
  const { accountId, agencyId, role } = query.actor;
  const matching = tx.selectFrom('protection.file').where((file) => file.and(conditions(file, query)));
  const granted = tx
    .selectFrom('protection.file_grant')
    .select('protection.file_grant.file_id')
    .where('ended_at', 'is', null)
    .where('until', '>', query.now)
    .where((grant) => grant.or([grant('agency_id', '=', agencyId), grant('account_id', '=', accountId)]));
  // As an array: joined, the planner would rather read the whole table than look a thousand files up.
  const byGrant = matching.where(sql<boolean>`file_id = any (array(${granted}))`);
  if (agencyId === null || !ofTheAgency.includes(role)) return [byGrant];
  return [matching.where('agency_id', '=', agencyId), byGrant.where('agency_id', '<>', agencyId)];
}

/** One page of heads that the actor may see, in the order asked for, and one more to tell whether more follow. */
export async function selectPage(tx: Tx<'protection'>, query: ListQuery): Promise<FileRow[]> {
  const column = sortColumn[query.filter.sort];
  const direction = query.filter.direction === 'up' ? 'asc' : 'desc';
  const compare = sql.raw(direction === 'asc' ? '>' : '<');
  const pages = places(tx, query).map((place) => {
    const page = place
      .selectAll()
      .orderBy(column.expression, direction)
      .orderBy('file_id', direction)
      .limit(query.limit + 1);
    if (query.after === null) return page;
    const { value, fileId } = query.after;
    const from = sql`(${sql.val(value)}::${sql.raw(column.type)}, ${fileId}::uuid)`;
    return page.where(sql<boolean>`(${column.expression}, file_id) ${compare} ${from}`);
  });
  const [own, byGrant] = pages;
  if (own === undefined) return [];
  if (byGrant === undefined) return own.execute();
  const either = tx
    .selectFrom(own.as('own'))
    .selectAll()
    .unionAll(tx.selectFrom(byGrant.as('by_grant')).selectAll());
  return tx
    .selectFrom(either.as('file'))
    .selectAll()
    .orderBy(column.expression, direction)
    .orderBy('file_id', direction)
    .limit(query.limit + 1)
    .execute();
}

/** How many files match that the actor may see. */
export async function countFiles(tx: Tx<'protection'>, query: ListQuery): Promise<number> {
  const counts = places(tx, query).map((place) =>
    place
      .select((file) => file.cast<number>(file.fn.countAll(), 'integer').as('total'))
      .executeTakeFirstOrThrow(),
  );
  return (await Promise.all(counts)).reduce((sum, { total }) => sum + total, 0);
}
