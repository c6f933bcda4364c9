import { type TextVersion, textKinds } from '@tutela/domain';
import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

/** Every version of the words of these recommendations, by recommendation. */
export async function textsOf(
  tx: Tx<'partnership'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly TextVersion[]>> {
  const found = new Map<string, TextVersion[]>();
  if (ids.length === 0) return found;
  const rows = await tx
    .selectFrom('partnership.recommendation as said')
    .innerJoin('partnership.recommendation_text as text', 'text.recommendation_id', 'said.words_of')
    .select(['said.recommendation_id', 'text.language', 'text.version', 'text.kind', 'text.words'])
    .select('text.source_version')
    .where('said.recommendation_id', 'in', ids)
    .orderBy('text.version')
    .execute();
  for (const row of rows) {
    const text = {
      language: row.language,
      version: row.version,
      kind: known(textKinds, row.kind),
      words: row.words,
      sourceVersion: row.source_version,
    };
    const there = found.get(row.recommendation_id);
    if (there === undefined) found.set(row.recommendation_id, [text]);
    else there.push(text);
  }
  return found;
}

export async function insertText(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.recommendation_text'>,
): Promise<void> {
  await tx.insertInto('partnership.recommendation_text').values(row).execute();
}
