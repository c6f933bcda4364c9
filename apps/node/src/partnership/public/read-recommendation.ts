import type { PublicPage } from '@tutela/contract';
import { shownTexts } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { listActionRows } from '../action/action.store.ts';
import { requireParty } from '../directory/require-seat.ts';
import { linesOf } from '../recommendation/lines.ts';
import { responseOf, responsesTo } from '../recommendation/response.store.ts';
import { textsOf } from '../recommendation/text.store.ts';
import type { Asked } from './asked.ts';
import { findByNumber } from './overview.store.ts';
import { publicActions } from './public-actions.ts';
import { numberIn } from './refs.ts';

/** A recommendation with its words in every language, every answer, and what is done because of it. */
export async function readRecommendation(tx: Tx<'partnership'>, { params }: Asked): Promise<PublicPage> {
  const number = numberIn(params.ref, 'R');
  const row = number === undefined ? undefined : await findByNumber(tx, number);
  if (row === undefined) return { page: 'not_found' };
  const id = row.recommendation_id;
  const [recommendation] = await linesOf(tx, [row]);
  if (recommendation === undefined) return { page: 'not_found' };
  const name = async (code: string) => ({ code, name: (await requireParty(tx, code)).name });
  const issuers = [];
  for (const code of recommendation.issuers) issuers.push(await name(code));
  const responses = (await responsesTo(tx, id)).map(responseOf);
  return {
    page: 'recommendation',
    recommendation,
    addressee: await name(recommendation.addressee),
    issuers,
    texts: shownTexts((await textsOf(tx, [id])).get(id) ?? []).map(({ language, words, stale }) => ({
      language,
      words,
      stale,
    })),
    answers: responses.map(({ answer, part, reason, answeredOn, source }) => ({
      answer,
      words: part ?? reason,
      on: answeredOn,
      source,
    })),
    actions: await publicActions(tx, await listActionRows(tx, { recommendationId: id })),
  };
}
