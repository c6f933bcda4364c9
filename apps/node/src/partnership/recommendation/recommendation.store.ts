import type { RecommendationFilter } from '@tutela/contract';
import { answers, classifications, recommendationSources, strengths, textClasses } from '@tutela/domain';
import { pillars } from '@tutela/reference/instruments';
import type { RawBuilder } from 'kysely';
import type { NewRow, Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';
import { issuedBy } from './issued-by.store.ts';
import { after, newestFirst, type PageOrder } from './page-order.store.ts';

export type RecommendationRow = Row<'partnership.recommendation'>;

/** The facts of a recommendation without its words and its issuers. */
export const factsOf = (row: RecommendationRow) => ({
  recommendationId: row.recommendation_id,
  number: Number(row.number),
  symbol: row.symbol,
  source: known(recommendationSources, row.source),
  textClass: known(textClasses, row.text_class),
  session: row.session,
  issuedOn: row.issued_on,
  issuingBody: row.issuing_body,
  addressee: row.addressee_code,
  strength: known(strengths, row.strength),
  pillar: row.pillar === null ? null : known(pillars, row.pillar),
  themes: row.themes,
  verify: row.verify,
  classification: known(classifications, row.classification),
  answer: known(answers, row.answer),
  answeredOn: row.answered_on,
  planDueOn: row.plan_due_on,
  reportDueOn: row.report_due_on,
});

type Plain = Pick<
  RecommendationFilter,
  'addressee' | 'issuer' | 'source' | 'answer' | 'pillar' | 'strength' | 'year'
>;

export interface RecommendationPage extends Plain {
  readonly before?: number | undefined;
  readonly limit: number;
  /** What everybody may read, whoever asks. */
  readonly publicOnly?: boolean;
  readonly order?: PageOrder;
  /** What is asked beyond the columns: `narrowing.store.ts`. */
  readonly narrowing?: readonly RawBuilder<boolean>[];
}

/** In its order, one more than asked for, so that the caller knows whether there is a next page. */
export async function listRecommendationRows(
  tx: Tx<'partnership'>,
  page: RecommendationPage,
): Promise<readonly RecommendationRow[]> {
  const equal = [
    ['addressee_code', page.addressee],
    ['source', page.source],
    ['answer', page.answer],
    ['pillar', page.pillar],
    ['strength', page.strength],
    ['year', page.year],
    ['classification', page.publicOnly === true ? 'public' : undefined],
  ] as const;
  let query = tx.selectFrom('partnership.recommendation as r').selectAll('r');
  for (const [column, value] of equal) if (value !== undefined) query = query.where(column, '=', value);
  const { before, issuer, order = newestFirst } = page;
  for (const condition of page.narrowing ?? []) query = query.where(condition);
  if (before !== undefined) query = query.where(after(order, before));
  if (issuer !== undefined) {
    query = query.where(issuedBy(issuer));
  }
  const { column, direction } = order;
  if (column !== 'r.number') query = query.orderBy(column, direction);
  return query
    .orderBy('r.number', direction)
    .limit(page.limit + 1)
    .execute();
}

/** Those that were recommended together with it to others, in the order of their numbers. */
export async function withTheSameWords(
  tx: Tx<'partnership'>,
  row: RecommendationRow,
): Promise<readonly RecommendationRow[]> {
  return tx
    .selectFrom('partnership.recommendation')
    .selectAll()
    .where('words_of', '=', row.words_of)
    .where('recommendation_id', '<>', row.recommendation_id)
    .orderBy('number')
    .execute();
}

export async function findRecommendation(
  tx: Tx<'partnership'>,
  id: string,
): Promise<RecommendationRow | undefined> {
  return tx
    .selectFrom('partnership.recommendation')
    .selectAll()
    .where('recommendation_id', '=', id)
    .executeTakeFirst();
}

/** Those of these that whoever asks may read. */
export async function findRecommendations(
  tx: Tx<'partnership'>,
  ids: readonly string[],
): Promise<readonly RecommendationRow[]> {
  if (ids.length === 0) return [];
  return tx
    .selectFrom('partnership.recommendation')
    .selectAll()
    .where('recommendation_id', 'in', ids)
    .execute();
}

export async function issuersOf(
  tx: Tx<'partnership'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  if (ids.length === 0) return found;
  const rows = await tx
    .selectFrom('partnership.recommendation_issuer')
    .selectAll()
    .where('recommendation_id', 'in', ids)
    .orderBy('party_code')
    .execute();
  for (const { recommendation_id, party_code } of rows) {
    found.set(recommendation_id, [...(found.get(recommendation_id) ?? []), party_code]);
  }
  return found;
}

/** Puts it in with a number of its own; answers the number. */
export async function insertRecommendation(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.recommendation'>,
  issuers: readonly string[],
): Promise<number> {
  const { number } = await tx
    .insertInto('partnership.recommendation')
    .values(row)
    .returning('number')
    .executeTakeFirstOrThrow();
  const given = [...new Set(issuers)].map((party_code) => ({
    ...{ recommendation_id: row.recommendation_id, party_code },
    ...{ addressee_code: row.addressee_code, classification: row.classification },
  }));
  if (given.length > 0) await tx.insertInto('partnership.recommendation_issuer').values(given).execute();
  return Number(number);
}

/** The projections of an answer. */
export async function projectAnswer(
  tx: Tx<'partnership'>,
  id: string,
  projected: Pick<
    NewRow<'partnership.recommendation'>,
    'answer' | 'answered_on' | 'plan_due_on' | 'report_due_on'
  >,
): Promise<void> {
  await tx
    .updateTable('partnership.recommendation')
    .set(projected)
    .where('recommendation_id', '=', id)
    .execute();
}

/** Recommendations to a party by class and answer. */
export async function countAnswers(tx: Tx<'partnership'>, partyCode: string) {
  const rows = await tx
    .selectFrom('partnership.recommendation')
    .select(['text_class', 'answer', ({ fn }) => fn.countAll<string>().as('count')])
    .where('addressee_code', '=', partyCode)
    .groupBy(['text_class', 'answer'])
    .execute();
  return rows.map((row) => ({ textClass: row.text_class, answer: row.answer, count: Number(row.count) }));
}
