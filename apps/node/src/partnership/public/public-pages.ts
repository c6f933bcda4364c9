import type { PublicFrame, PublicPage } from '@tutela/contract';
import { dayOf } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { ServedPage } from '../../platform/http/pages.ts';
import type { Asked } from './asked.ts';
import { readHome, readStates } from './read-home.ts';
import { readInstrument, readInstruments, readTexts } from './read-instruments.ts';
import { readData, readPractice, readPractices, readStudies, readStudy } from './read-knowledge.ts';
import { readRecommendation } from './read-recommendation.ts';
import { readSearch } from './read-search.ts';
import { readState } from './read-state.ts';
import { readTopic } from './read-topic.ts';
import { readTrace } from './read-trace.ts';

type ReadPage = (tx: Tx<'partnership'>, asked: Asked) => Promise<PublicPage>;

const pages: readonly (readonly [`/alliance${string}`, ReadPage])[] = [
  ['/alliance', readHome],
  ['/alliance/states', readStates],
  ['/alliance/states/:code', readState],
  ['/alliance/states/:code/:topic', readTopic],
  ['/alliance/instruments', readInstruments],
  ['/alliance/instruments/:id', readInstrument],
  ['/alliance/texts', readTexts],
  ['/alliance/recommendations/:ref', readRecommendation],
  ['/alliance/practices', readPractices],
  ['/alliance/practices/:ref', readPractice],
  ['/alliance/cases', readStudies],
  ['/alliance/cases/:ref', readStudy],
  ['/alliance/trace', readTrace],
  ['/alliance/search', readSearch],
  ['/alliance/data', readData],
];

const statuses: Partial<Record<PublicPage['page'], 404 | 410>> = { not_found: 404, withdrawn: 410 };

/** The pages that everybody may read. Each is read as nobody, by what row-level security gives to nobody. */
export function partnershipPages(
  render: (page: PublicPage, frame: PublicFrame) => Promise<string>,
): ServedPage[] {
  return pages.map(([path, read]) => ({
    path,
    operation: 'partnership.read-page',
    answer: async ({ database, act, params, query, path: address, wished }) => {
      const asked = { params, query, today: dayOf(act.at) };
      const page = await database.actingAs(act, 'partnership', (tx) => read(tx, asked));
      const frame = { path: withQuery(address, query), language: query.lang ?? null, wished };
      return { status: statuses[page.page] ?? 200, html: await render(page, frame) };
    },
  }));
}

/** The permanent address of a page: what was asked, without the language that it is read in. */
function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const kept = Object.entries(query).filter(([name, value]) => name !== 'lang' && value !== '');
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}
