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
 * theme that it was given.
 */
export async function aboutTopic(tx: Tx<'partnership'>, topic: string): Promise<Condition> {
  await ask(tx, topicQuery(topic).text, 'en');
  return sql`r.recommendation_id in (
    select recommendation_id from partnership.search_text
    union all
    select recommendation_id from partnership.recommendation
    where classification <> 'public' and ${topic} = any (themes))`;
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

/** Waits for an answer, or was supported and has no action yet or one that is not done. */
export const stillOpen: Condition = sql`(r.answer = 'pending' or (
  r.answer in ('supported', 'supported_in_part') and not exists (
    select from partnership.action_recommendation link
    join partnership.action done on done.action_id = link.action_id
    where link.recommendation_id = r.recommendation_id
    having count(*) > 0 and bool_and(done.state in ('done', 'verified')))))`;

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
