import type { BothVoices, PublicReplies, PublicTarget } from '@tutela/contract';
import type { Tx } from '../../platform/db/tx.ts';
import { listPartyRows } from '../directory/party.store.ts';
import { linesOf } from '../recommendation/lines.ts';
import { findRecommendations } from '../recommendation/recommendation.store.ts';
import { type KeptStatement, publishedStatements } from '../statement/statement.store.ts';

type About = PublicReplies['about'];

/** As much of a recommendation's words as a heading can carry. */
const mostLetters = 120;

/** The State's words and those of others, by what they are about. */
export async function readReplies(
  tx: Tx<'partnership'>,
  code: string,
  targets: readonly PublicTarget[],
): Promise<readonly PublicReplies[]> {
  const statements = await publishedStatements(tx, { partyCode: code });
  if (statements.length === 0) return [];
  const names = await namesOf(tx);
  const subjects = await titlesOf(
    tx,
    statements.flatMap(({ recommendationId }) => recommendationId ?? []),
    targets,
  );
  const refs = [...new Set(statements.map((each) => each.indicatorId ?? each.recommendationId ?? ''))];
  return refs.map((ref) => ({
    about: subjects.get(ref) ?? { ref, title: ref, language: 'en', address: null },
    ...voicesOf(
      statements.filter((each) => (each.indicatorId ?? each.recommendationId) === ref),
      names,
    ),
  }));
}

/** The same, of one recommendation alone. */
export async function readVoices(tx: Tx<'partnership'>, recommendationId: string): Promise<BothVoices> {
  return voicesOf(await publishedStatements(tx, { recommendationId }), await namesOf(tx));
}

type Names = ReadonlyMap<string, string>;

const namesOf = async (tx: Tx<'partnership'>): Promise<Names> =>
  new Map((await listPartyRows(tx, undefined)).map(({ partyCode, name }) => [partyCode, name]));

function voicesOf(statements: readonly KeptStatement[], names: Names): BothVoices {
  const words = (kind: KeptStatement['kind']) =>
    statements
      .filter((each) => each.kind === kind)
      .map(({ byParty, language, words: said, recordedAt }) => ({
        by: names.get(byParty) ?? byParty,
        language,
        words: said,
        on: recordedAt,
      }));
  return { state: words('explanation'), others: words('shadow') };
}

async function titlesOf(
  tx: Tx<'partnership'>,
  recommendationIds: readonly string[],
  targets: readonly PublicTarget[],
): Promise<ReadonlyMap<string, About>> {
  const found = new Map<string, About>(
    targets.map(({ indicatorId, title }) => [
      indicatorId,
      { ref: indicatorId, title, language: 'en', address: null },
    ]),
  );
  const lines = await linesOf(tx, await findRecommendations(tx, [...new Set(recommendationIds)]));
  for (const { recommendationId, number, text, language } of lines) {
    const title = `R-${number}: ${shortened(text)}`;
    const address = `/alliance/recommendations/R-${number}`;
    found.set(recommendationId, { ref: recommendationId, title, language, address });
  }
  return found;
}

/** Cut between two words. */
function shortened(text: string): string {
  if (text.length <= mostLetters) return text;
  const cut = text.slice(0, mostLetters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostLetters / 2))}…`;
}
