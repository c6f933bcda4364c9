import type { PublicPage } from '@tutela/contract';
import { shownTexts } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { listActionRows } from '../action/action.store.ts';
import { requireParty } from '../directory/require-seat.ts';
import { linesOf } from '../recommendation/lines.ts';
import { factsOf, withTheSameWords } from '../recommendation/recommendation.store.ts';
import { responseOf, responsesTo } from '../recommendation/response.store.ts';
import { textsOf } from '../recommendation/text.store.ts';
import type { Asked } from './asked.ts';
import { findByNumber } from './overview.store.ts';
import { publicActions } from './public-actions.ts';
import { readVoices } from './read-replies.ts';
import { numberIn } from './refs.ts';

/** A recommendation with its words in every language, every answer, what both sides say to it, and what is done because of it. */
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
  const addressee = await name(recommendation.addressee);
  const others = [];
  for (const each of (await withTheSameWords(tx, row)).map(factsOf)) {
    const { number, answer, answeredOn } = each;
    others.push({ number, answer, answeredOn, addressee: await name(each.addressee) });
  }
  return {
    page: 'recommendation',
    recommendation,
    addressee,
    issuers,
    texts: shownTexts((await textsOf(tx, [id])).get(id) ?? []).map(({ language, words, stale }) => ({
      language,
      words,
      stale,
    })),
    answers: (await responsesTo(tx, id)).map(responseOf).map((each) => ({
      by: addressee,
      answer: each.answer,
      part: each.part,
      reason: each.reason,
      language: each.language,
      on: each.answeredOn,
      source: each.source,
    })),
    others,
    replies: await readVoices(tx, id),
    actions: await publicActions(tx, await listActionRows(tx, { recommendationId: id })),
  };
}
