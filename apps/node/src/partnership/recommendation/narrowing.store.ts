import { topicQuery } from '@tutela/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/db/tx.ts';
import { ask } from '../search/search.store.ts';

/** One more thing that a recommendation, as `r`, must be. */
export type Condition = RawBuilder<boolean>;

/** A State and the indicator by which something of it is measured. */
export interface Measured {
  readonly partyCode: string;
  readonly indicatorId: string;
}

/**
 * About a topic by its words, as the public pages find it. What is not public stands in no search, and is found by the
 * theme that it was given. Where few are left by another question (`isNarrow`), each of them is asked.
 */
export async function aboutTopic(
  tx: Tx<'partnership'>,
  topic: string,
  { isNarrow }: { readonly isNarrow: boolean },
): Promise<Condition> {
  await ask(tx, topicQuery(topic).text, 'en');
  if (isNarrow || (await isCommon(tx))) {
    return sql`(
      (select true from partnership.search_text said where said.recommendation_id = r.recommendation_id limit 1)
      or (r.classification <> 'public' and ${topic} = any (r.themes)))`;
  }
  return sql`r.recommendation_id = any (array(
    select recommendation_id from partnership.search_text
    union all
    select recommendation_id from partnership.recommendation
    where classification <> 'public' and ${topic} = any (themes)))`;
}

/** From so many texts on it is faster to ask each recommendation in its order than to gather all texts first. */
const many = 5_000;

/** Whether many texts answer the question that was put. */
async function isCommon(tx: Tx<'partnership'>): Promise<boolean> {
  const some = tx.selectFrom('partnership.search_text').select('version').limit(many).as('some');
  const { count } = await tx
    .selectFrom(some)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count) >= many;
}

/** Has an action whose State is measured by that indicator. */
export const measuredBy = (measured: readonly Measured[]): Condition =>
  sql`r.recommendation_id in (
    select link.recommendation_id
    from jsonb_to_recordset(${JSON.stringify(measured)}::jsonb) as by ("partyCode" text, "indicatorId" text)
    join partnership.action done on done.party_code = by."partyCode" and done.indicator_id = by."indicatorId"
    join partnership.action_recommendation link on link.action_id = done.action_id)`;

export const addressedTo = (partyCodes: readonly string[]): Condition =>
  sql`r.addressee_code = any (${partyCodes})`;

/**
 * Waits for an answer, or was supported and has no action yet or one that is not done. What is done is gathered once:
 * it is little beside what is recommended.
 */
export const stillOpen: Condition = sql`(r.answer = 'pending' or (
  r.answer in ('supported', 'supported_in_part') and r.recommendation_id not in (
    select link.recommendation_id from partnership.action_recommendation link
    join partnership.action done on done.action_id = link.action_id
    group by link.recommendation_id having bool_and(done.state in ('done', 'verified')))))`;

export interface LinkedAction {
  readonly recommendationId: string;
  readonly partyCode: string;
  readonly indicatorId: string | null;
}

/** The actions because of these recommendations, as far as whoever asks may see them. */
export async function actionsBecauseOf(
  tx: Tx<'partnership'>,
  ids: readonly string[],
): Promise<readonly LinkedAction[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('partnership.action_recommendation as link')
    .innerJoin('partnership.action as done', 'done.action_id', 'link.action_id')
    .select(['link.recommendation_id', 'done.party_code', 'done.indicator_id'])
    .where('link.recommendation_id', 'in', ids)
    .execute();
  return rows.map(({ recommendation_id, party_code, indicator_id }) => ({
    recommendationId: recommendation_id,
    partyCode: party_code,
    indicatorId: indicator_id,
  }));
}
