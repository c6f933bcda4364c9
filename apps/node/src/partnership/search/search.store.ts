import { sql } from 'kysely';
import type { Tx } from '../../platform/db/tx.ts';
import type { RecommendationRow } from '../recommendation/recommendation.store.ts';

export interface Question {
  /** Words, "phrases", or, and -not. */
  readonly text: string;
  readonly language: string;
  readonly state?: string | undefined;
  readonly pillar?: string | undefined;
  readonly year?: number | undefined;
  readonly limit: number;
}

export interface Found {
  /** Newest first. */
  readonly rows: readonly RecommendationRow[];
  readonly more: boolean;
}

const nothing: Found = { rows: [], more: false };

/** Texts of an older version, or that are not public any more, are passed over: so many more are looked at. */
const spare = 20;

/** Recommendations whose words answer a question. The question stands in the policy of the table (0043). */
export async function findRecommendations(tx: Tx<'partnership'>, question: Question): Promise<Found> {
  const { text, language, state, pillar, year, limit } = question;
  if (!(await ask(tx, text, language))) return nothing;
  let query = tx.selectFrom('partnership.search_text').select(['recommendation_id', 'version']);
  if (state !== undefined) query = query.where('addressee_code', '=', state);
  if (pillar !== undefined) query = query.where('pillar', '=', pillar);
  if (year !== undefined) query = query.where('year', '=', year);
  const hits = await query
    .orderBy('number', 'desc')
    .limit(limit + spare)
    .execute();
  const rows = await current(tx, hits, language);
  return { rows: rows.slice(0, limit), more: rows.length > limit || hits.length === limit + spare };
}

/** Puts the question; whether there is anything to ask once the words that say nothing are gone. */
export async function ask(tx: Tx<'partnership'>, text: string, language: string): Promise<boolean> {
  const { rows } = await sql<{ asked: string }>`
    select set_config('app.search', websearch_to_tsquery(partnership.stems(${language}), ${text})::text, true) as asked,
      set_config('app.search_language', ${language}, true)`.execute(tx);
  return rows[0] !== undefined && rows[0].asked !== '';
}

/** Those hits that are of the newest version of a text that whoever asks may read. */
async function current(
  tx: Tx<'partnership'>,
  hits: readonly { readonly recommendation_id: string; readonly version: number }[],
  language: string,
): Promise<readonly RecommendationRow[]> {
  if (hits.length === 0) return [];
  const ids = hits.map(({ recommendation_id }) => recommendation_id);
  const newest = await tx
    .selectFrom('partnership.recommendation_text')
    .select(({ fn }) => ['recommendation_id', fn.max('version').as('version')])
    .where('recommendation_id', 'in', ids)
    .where('language', '=', language)
    .groupBy('recommendation_id')
    .execute();
  const versions = new Map(newest.map((row) => [row.recommendation_id, row.version]));
  const good = hits.filter((hit) => versions.get(hit.recommendation_id) === hit.version);
  if (good.length === 0) return [];
  return tx
    .selectFrom('partnership.recommendation')
    .selectAll()
    .where(
      'recommendation_id',
      'in',
      good.map(({ recommendation_id }) => recommendation_id),
    )
    .orderBy('number', 'desc')
    .execute();
}

/** Which of these few texts answer a question. */
export async function matching(
  tx: Tx<'partnership'>,
  texts: readonly { readonly ref: string; readonly words: string; readonly language: string }[],
  text: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ ref: string }>`
    select given.ref from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as given (ref text, words text, language text)
    where to_tsvector(partnership.stems(given.language), given.words)
      @@ websearch_to_tsquery(partnership.stems(given.language), ${text})`.execute(tx);
  return new Set(rows.map(({ ref }) => ref));
}

/** The texts of published practices, for the search. */
export async function practiceTexts(tx: Tx<'partnership'>) {
  const rows = await tx
    .selectFrom('partnership.practice')
    .selectAll()
    .where('state', '=', 'published')
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    number: Number(row.number),
    title: row.title,
    language: row.language,
    state: row.owner_code,
    pillar: row.pillar,
    topics: row.topics,
    year: row.submitted_at.getUTCFullYear(),
    words: [row.title, row.problem, row.what, row.needs, row.result].join('\n'),
  }));
}

/** Recommendations and decisions that were issued under a symbol. */
export async function findBySymbol(
  tx: Tx<'partnership'>,
  symbol: string,
): Promise<readonly RecommendationRow[]> {
  return tx
    .selectFrom('partnership.recommendation')
    .selectAll()
    .where('symbol', '=', symbol)
    .orderBy('number', 'desc')
    .limit(50)
    .execute();
}

/** What was worded in the last hour is looked at again: it may have been committed later than it says. */
const overlap = 60 * 60_000;

/** Takes texts into the search that are not in it yet. For the node; returns how many. */
export async function takeIntoSearch(tx: Tx<'partnership'>, now: Date): Promise<number> {
  const mark = await tx.selectFrom('partnership.search_mark').select('indexed_to').executeTakeFirst();
  const known = mark?.indexed_to instanceof Date ? mark.indexed_to.getTime() - overlap : null;
  const since = known === null || Number.isNaN(known) ? '-infinity' : new Date(known).toISOString();
  const { numAffectedRows } = await sql`
    insert into partnership.search_text
      (recommendation_id, language, version, number, addressee_code, year, pillar, terms)
    select said.recommendation_id, text.language, text.version, said.number, said.addressee_code, said.year,
      said.pillar, to_tsvector(partnership.stems(text.language), text.words)
    from partnership.recommendation_text text
    join partnership.recommendation said on said.recommendation_id = text.recommendation_id
    where said.classification = 'public' and text.recorded_at > ${since}::timestamptz
    on conflict do nothing`.execute(tx);
  await tx.updateTable('partnership.search_mark').set({ indexed_to: now }).execute();
  return Number(numAffectedRows ?? 0n);
}
