import { givenAnswers } from '@tutela/domain';
import type { NewRow, Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

export const responseOf = (row: Row<'partnership.response'>) => ({
  responseId: row.response_id,
  answer: known(givenAnswers, row.answer),
  part: row.part,
  reason: row.reason,
  language: row.language,
  answeredOn: row.answered_on,
  source: row.source,
  recordedAt: row.recorded_at.toISOString(),
});

/** Every answer to a recommendation, newest first. */
export async function responsesTo(
  tx: Tx<'partnership'>,
  recommendationId: string,
): Promise<readonly Row<'partnership.response'>[]> {
  return tx
    .selectFrom('partnership.response')
    .selectAll()
    .where('recommendation_id', '=', recommendationId)
    .orderBy('recorded_at', 'desc')
    .orderBy('answered_on', 'desc')
    .orderBy('response_id')
    .execute();
}

export async function insertResponse(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.response'>,
): Promise<void> {
  await tx.insertInto('partnership.response').values(row).execute();
}

/** Answers to public recommendations, whoever asks, in the order of their ids. */
export async function publicResponsesAfter(tx: Tx<'partnership'>, after: string | undefined, limit: number) {
  const rows = await tx
    .selectFrom('partnership.response as response')
    .innerJoin('partnership.recommendation as r', 'r.recommendation_id', 'response.recommendation_id')
    .selectAll('response')
    .where('r.classification', '=', 'public')
    .$if(after !== undefined, (query) => query.where('response.response_id', '>', String(after)))
    .orderBy('response.response_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...responseOf(row),
    recommendationId: row.recommendation_id,
    partyCode: row.party_code,
  }));
}
