import type { RecommendationLine } from '@tutela/contract';
import { shownTexts } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { factsOf, issuersOf, type RecommendationRow } from './recommendation.store.ts';
import { textsOf } from './text.store.ts';

/** Recommendations as a list shows them: with issuers, and words in the language asked for or else the original. */
export async function linesOf(
  tx: Tx<'partnership'>,
  rows: readonly RecommendationRow[],
  language?: string | undefined,
): Promise<RecommendationLine[]> {
  const ids = rows.map(({ recommendation_id }) => recommendation_id);
  const [issuers, texts] = await Promise.all([issuersOf(tx, ids), textsOf(tx, ids)]);
  return rows.map((row) => {
    const id = row.recommendation_id;
    const shown = shownTexts(texts.get(id) ?? []);
    const text = shown.find((each) => each.language === language) ?? shown[0];
    if (text === undefined) throw new TypeError('a recommendation has an original text');
    return {
      ...factsOf(row),
      issuers: issuers.get(id) ?? [],
      text: text.words,
      language: text.language,
      stale: text.stale,
    };
  });
}
