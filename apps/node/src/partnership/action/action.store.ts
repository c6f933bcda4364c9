import { type ActionState, actionStates, classifications } from '@tutela/domain';
import type { NewRow, Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

const listed = (tx: Tx<'partnership'>) =>
  tx
    .selectFrom('partnership.action as action')
    .selectAll('action')
    .select((query) =>
      query
        .selectFrom('partnership.action_recommendation as link')
        .select(({ fn }) => fn.agg<string[]>('array_agg', ['link.recommendation_id']).as('ids'))
        .whereRef('link.action_id', '=', 'action.action_id')
        .as('recommendation_ids'),
    );

export type ActionRow = Row<'partnership.action'> & { readonly recommendation_ids: string[] | null };

export interface KeptAction {
  readonly actionId: string;
  readonly number: number;
  readonly partyCode: string;
  readonly title: string;
  readonly words: string | null;
  readonly institution: string;
  readonly ownerSeatId: string;
  readonly indicatorId: string | null;
  readonly state: ActionState;
  readonly dueOn: string;
  readonly delays: number;
  readonly classification: (typeof classifications)[number];
  readonly version: number;
  readonly recommendationIds: string[];
}

const actionOf = (row: ActionRow): KeptAction => ({
  actionId: row.action_id,
  number: Number(row.number),
  partyCode: row.party_code,
  title: row.title,
  words: row.words,
  institution: row.institution,
  ownerSeatId: row.owner_seat_id,
  indicatorId: row.indicator_id,
  state: known(actionStates, row.state),
  dueOn: row.due_on,
  delays: row.delays,
  classification: known(classifications, row.classification),
  version: row.version,
  recommendationIds: row.recommendation_ids ?? [],
});

export interface ActionFilter {
  readonly partyCode?: string | undefined;
  readonly state?: ActionState | undefined;
  readonly recommendationId?: string | undefined;
  readonly publicOnly?: boolean;
}

const mostActions = 5000;

/** The next due first. */
export async function listActionRows(
  tx: Tx<'partnership'>,
  { partyCode, state, recommendationId, publicOnly = false }: ActionFilter,
): Promise<readonly KeptAction[]> {
  let query = listed(tx);
  if (partyCode !== undefined) query = query.where('action.party_code', '=', partyCode);
  if (state !== undefined) query = query.where('action.state', '=', state);
  if (publicOnly) query = query.where('action.classification', '=', 'public');
  if (recommendationId !== undefined) {
    query = query.where('action.action_id', 'in', (nested) =>
      nested
        .selectFrom('partnership.action_recommendation')
        .select('action_id')
        .where('recommendation_id', '=', recommendationId),
    );
  }
  const rows = await query.orderBy('action.due_on').orderBy('action.number').limit(mostActions).execute();
  return rows.map(actionOf);
}

export async function findAction(tx: Tx<'partnership'>, id: string): Promise<KeptAction | undefined> {
  const row = await listed(tx).where('action.action_id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : actionOf(row);
}

export async function listActionIds(tx: Tx<'partnership'>, recommendationId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('partnership.action_recommendation')
    .select('action_id')
    .where('recommendation_id', '=', recommendationId)
    .execute();
  return rows.map(({ action_id }) => action_id);
}

export async function insertAction(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.action'>,
  recommendationIds: readonly string[],
): Promise<number> {
  const { number } = await tx
    .insertInto('partnership.action')
    .values(row)
    .returning('number')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('partnership.action_recommendation')
    .columns(['action_id', 'recommendation_id', 'party_code', 'action_class', 'recommendation_class'])
    .expression((query) =>
      query
        .selectFrom('partnership.recommendation as r')
        .select(({ val }) => [
          val(row.action_id).$castTo<string>().as('action_id'),
          'r.recommendation_id',
          'r.addressee_code',
          val(row.classification).as('action_class'),
          'r.classification',
        ])
        .where('r.recommendation_id', 'in', [...new Set(recommendationIds)]),
    )
    .execute();
  return Number(number);
}

/** Moves it on from the version that was read; whether it still was that. */
export async function moveActionRow(
  tx: Tx<'partnership'>,
  { actionId, version }: { actionId: string; version: number },
  to: Pick<NewRow<'partnership.action'>, 'state' | 'due_on' | 'delays' | 'changed_at'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('partnership.action')
    .set({ ...to, version: version + 1 })
    .where('action_id', '=', actionId)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertStep(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.action_step'>,
): Promise<void> {
  await tx.insertInto('partnership.action_step').values(row).execute();
}

export async function stepsOf(
  tx: Tx<'partnership'>,
  actionId: string,
): Promise<readonly Row<'partnership.action_step'>[]> {
  return tx
    .selectFrom('partnership.action_step')
    .selectAll()
    .where('action_id', '=', actionId)
    .orderBy('step')
    .execute();
}

/** Which of these are recommendations to this party; others are not answered by its actions. */
export async function recommendationsTo(
  tx: Tx<'partnership'>,
  partyCode: string,
  ids: readonly string[],
): Promise<number> {
  const rows = await tx
    .selectFrom('partnership.recommendation')
    .select('recommendation_id')
    .where('recommendation_id', 'in', ids)
    .where('addressee_code', '=', partyCode)
    .execute();
  return rows.length;
}
