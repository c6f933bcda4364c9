import type { SearchFilter, SearchHit } from '@tutela/contract';
import { isSymbol, parseSymbol } from '@tutela/domain';
import { commitments, type Instrument, instruments } from '@tutela/reference/instruments';
import type { Tx } from '../../platform/db/tx.ts';
import { listStudyRows, publishedOf } from '../case-study/study.store.ts';
import { listPartyRows } from '../directory/party.store.ts';
import { linesOf } from '../recommendation/lines.ts';
import type { RecommendationRow } from '../recommendation/recommendation.store.ts';
import { findBySymbol, findRecommendations, matching, practiceTexts } from './search.store.ts';
import { topicText } from './topic-text.ts';

/** As many recommendations as one answer shows. */
const most = 50;

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly more: boolean;
}

/** One question to everything public: a document by its symbol first, then what the words find, kind by kind. */
export async function searchRegistry(tx: Tx<'partnership'>, asked: SearchFilter): Promise<SearchAnswer> {
  const bySymbol = await documents(tx, asked.text);
  if (bySymbol.length > 0) return { hits: bySymbol, more: false };
  const { rows, more } = await findRecommendations(tx, {
    text: topicText(asked.text, asked.topic),
    language: asked.language,
    state: asked.state ?? undefined,
    pillar: asked.pillar ?? undefined,
    year: asked.year ?? undefined,
    limit: most,
  });
  const hits = [
    ...(await members(tx, asked)),
    ...(await instrumentHits(tx, asked)),
    ...(await practices(tx, asked)),
    ...(await studies(tx, asked)),
    ...(await recommendationHits(tx, rows, asked.language)),
  ];
  return { hits, more };
}

/** What was issued under the symbol that the text is. */
async function documents(tx: Tx<'partnership'>, text: string): Promise<SearchHit[]> {
  const symbol = parseSymbol(text);
  if (symbol === undefined) return [];
  const named = instruments.filter((each) => each.symbol !== null && isSymbol(symbol, each.symbol));
  const rows = await findBySymbol(tx, text.trim());
  return [...named.map(instrumentHit), ...(await recommendationHits(tx, rows, 'en'))];
}

const instrumentHit = (instrument: Instrument): SearchHit => ({
  kind: 'instrument',
  address: `/alliance/instruments/${instrument.id}`,
  ref: instrument.symbol ?? instrument.id,
  title: instrument.title,
  language: 'en',
  state: null,
  year: instrument.year,
});

async function recommendationHits(
  tx: Tx<'partnership'>,
  rows: readonly RecommendationRow[],
  language: string,
): Promise<SearchHit[]> {
  return (await linesOf(tx, rows, language)).map((line) => ({
    kind: 'recommendation',
    address: `/alliance/recommendations/R-${line.number}`,
    ref: `R-${line.number}`,
    title: line.text,
    language: line.language,
    state: line.addressee,
    year: Number(line.issuedOn.slice(0, 4)),
  }));
}

const isAboutAll = ({ state, topic, pillar, year }: SearchFilter): boolean =>
  state === null && topic === null && pillar === null && year === null;

async function members(tx: Tx<'partnership'>, asked: SearchFilter): Promise<SearchHit[]> {
  if (!isAboutAll(asked)) return [];
  const parties = (await listPartyRows(tx, undefined)).filter(
    ({ kind }) => kind === 'participating_state' || kind === 'partner_for_cooperation',
  );
  const texts = parties.map(({ partyCode, name }) => ({ ref: partyCode, words: name, language: 'xx' }));
  const found = await matching(tx, texts, asked.text);
  return parties
    .filter(({ partyCode }) => found.has(partyCode))
    .map(({ partyCode, name }) => ({
      kind: 'member',
      address: `/alliance/states/${partyCode}`,
      ref: partyCode,
      title: name,
      language: 'en',
      state: partyCode,
      year: null,
    }));
}

/** Instruments and commitments: they are of no State, and their words are English. */
async function instrumentHits(tx: Tx<'partnership'>, asked: SearchFilter): Promise<SearchHit[]> {
  if (asked.state !== null || asked.language !== 'en') return [];
  const ofYear = instruments.filter(({ year }) => asked.year === null || year === asked.year);
  const ids = new Set(ofYear.map(({ id }) => id));
  const about = commitments.filter(
    ({ instrumentId, pillar, tags }) =>
      ids.has(instrumentId) &&
      (asked.pillar === null || pillar === asked.pillar) &&
      (asked.topic === null || tags.includes(asked.topic)),
  );
  const titled = asked.pillar === null && asked.topic === null ? ofYear : [];
  const texts = [
    ...titled.map(({ id, title, body }) => ({ ref: id, words: `${title} ${body}`, language: 'en' })),
    ...about.map(({ id, text, tags }) => ({ ref: id, words: `${text} ${tags.join(' ')}`, language: 'en' })),
  ];
  const found = await matching(tx, texts, asked.text);
  return [
    ...titled.filter(({ id }) => found.has(id)).map(instrumentHit),
    ...about
      .filter(({ id }) => found.has(id))
      .map(({ id, instrumentId, text }) => ({
        kind: 'commitment' as const,
        address: `/alliance/instruments/${instrumentId}#${id}`,
        ref: id,
        title: text,
        language: 'en',
        state: null,
        year: null,
      })),
  ];
}

async function practices(tx: Tx<'partnership'>, asked: SearchFilter): Promise<SearchHit[]> {
  const all = (await practiceTexts(tx)).filter(
    ({ language, state, pillar, topics, year }) =>
      language === asked.language &&
      (asked.state === null || state === asked.state) &&
      (asked.pillar === null || pillar === asked.pillar) &&
      (asked.topic === null || topics.includes(asked.topic)) &&
      (asked.year === null || year === asked.year),
  );
  const texts = all.map(({ number, words, language }) => ({ ref: `GP-${number}`, words, language }));
  const found = await matching(tx, texts, asked.text);
  return all
    .filter(({ number }) => found.has(`GP-${number}`))
    .map(({ number, title, language, state, year }) => ({
      kind: 'practice',
      address: `/alliance/practices/GP-${number}`,
      ref: `GP-${number}`,
      title,
      language,
      state,
      year,
    }));
}

/** Case studies name no State, so that none is found by one. */
async function studies(tx: Tx<'partnership'>, asked: SearchFilter): Promise<SearchHit[]> {
  if (asked.state !== null || asked.topic !== null) return [];
  const all = (await listStudyRows(tx, 'published')).flatMap((row) => {
    const published = publishedOf(row);
    const year = row.published_at?.getUTCFullYear() ?? null;
    if (published === null || published.language !== asked.language) return [];
    if (asked.pillar !== null && published.pillar !== asked.pillar) return [];
    return asked.year === null || asked.year === year ? [{ ref: `CS-${row.number}`, published, year }] : [];
  });
  const texts = all.map(({ ref, published }) => ({
    ref,
    words: [published.title, published.situation, published.done, published.helped, published.lesson].join(
      '\n',
    ),
    language: published.language,
  }));
  const found = await matching(tx, texts, asked.text);
  return all
    .filter(({ ref }) => found.has(ref))
    .map(({ ref, published, year }) => ({
      kind: 'case_study',
      address: `/alliance/cases/${ref}`,
      ref,
      title: published.title,
      language: published.language,
      state: null,
      year,
    }));
}
