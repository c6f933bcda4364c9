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
  const { text, language, state, year, limit } = question;
  if (!(await ask(tx, text, language))) return nothing;
  const wanted = limit + spare;
  // Those of one State or one year are few enough to look through all.
  const isNarrow = state !== undefined || year !== undefined;
  const from = isNarrow ? 0 : Math.max(0, (await newestNumber(tx)) - window);
  const newest = await go(tx, 'walk', question, from);
  const hits = from > 0 && newest.length < wanted ? await go(tx, 'gather', question, 0) : newest;
  const rows = await current(tx, hits, language);
  return { rows: rows.slice(0, limit), more: rows.length > limit || hits.length === wanted };
}

/** So many of the newest are looked through one after the other; a word that is rare among them is gone after by the word. */
const window = 4_000;

/**
 * The way to the texts. `walk` is from the newest on, until enough are found: where a word is in half of all texts,
 * gathering them first costs more than everything else. `gather` is by the word. PostgreSQL cannot know how common a
 * word is that stands in a policy, so that it is told which way to leave out.
 */
const leaveOut = { walk: 'enable_bitmapscan', gather: 'enable_indexscan' } as const;

async function go(
  tx: Tx<'partnership'>,
  way: keyof typeof leaveOut,
  question: Question,
  from: number,
): Promise<readonly Hit[]> {
  await sql`select set_config(${leaveOut[way]}, 'off', true)`.execute(tx);
  const hits = await hitsOf(tx, question, from);
  await sql`select set_config(${leaveOut[way]}, 'on', true)`.execute(tx);
  return hits;
}

interface Hit {
  readonly recommendation_id: string;
  readonly version: number;
}

function hitsOf(
  tx: Tx<'partnership'>,
  { state, pillar, year, limit }: Question,
  from: number,
): Promise<readonly Hit[]> {
  let query = tx.selectFrom('partnership.search_text').select(['recommendation_id', 'version']);
  if (state !== undefined) query = query.where('addressee_code', '=', state);
  if (pillar !== undefined) query = query.where('pillar', '=', pillar);
  if (year !== undefined) query = query.where('year', '=', year);
  if (from > 0) query = query.where('number', '>', String(from));
  return query
    .orderBy('number', 'desc')
    .limit(limit + spare)
    .execute();
}

/** Of those that whoever asks may read. */
async function newestNumber(tx: Tx<'partnership'>): Promise<number> {
  const newest = await tx
    .selectFrom('partnership.recommendation')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return Number(newest?.number ?? 0);
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
    .selectFrom('partnership.recommendation as said')
    .innerJoin('partnership.recommendation_text as text', 'text.recommendation_id', 'said.words_of')
    .select(({ fn }) => ['said.recommendation_id', fn.max('text.version').as('version')])
    .where('said.recommendation_id', 'in', ids)
    .where('text.language', '=', language)
    .groupBy('said.recommendation_id')
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
    join partnership.recommendation said on said.words_of = text.recommendation_id
    where said.classification = 'public' and text.recorded_at > ${since}::timestamptz
    on conflict do nothing`.execute(tx);
  await tx.updateTable('partnership.search_mark').set({ indexed_to: now }).execute();
  return Number(numAffectedRows ?? 0n);
}
