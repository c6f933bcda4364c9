import type { PublicPageOf, SearchFilter } from '@tutela/contract';
import { instrumentTags, pillars } from '@tutela/reference/instruments';
import type { Tx } from '../../platform/db/tx.ts';
import { searchRegistry } from '../search/search-registry.ts';
import type { Asked } from './asked.ts';
import { stateNames } from './state-names.ts';

const languages = ['en', 'fr', 'de', 'it', 'ru', 'es'];
const mostLetters = 200;

/** A question and its answer. What is no State, pillar, topic or year is left out rather than refused. */
export async function readSearch(tx: Tx<'partnership'>, { query }: Asked): Promise<PublicPageOf<'search'>> {
  const states = await stateNames(tx);
  const asked: SearchFilter = {
    text: (query.q ?? '').trim().slice(0, mostLetters).replaceAll('\0', ''),
    state: states.find(({ code }) => code === query.state)?.code ?? null,
    pillar: pillars.find((each) => each === query.pillar) ?? null,
    topic: instrumentTags.find((each) => each === query.topic) ?? null,
    year: /^\d{4}$/.test(query.year ?? '') ? Number(query.year) : null,
    language: languages.find((each) => each === query.language) ?? 'en',
  };
  const answer = asked.text === '' ? { hits: [], more: false } : await searchRegistry(tx, asked);
  return { page: 'search', asked, ...answer, states, topics: instrumentTags };
}
