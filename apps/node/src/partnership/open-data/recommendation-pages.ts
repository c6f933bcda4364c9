import { linesOf } from '../recommendation/lines.ts';
import { listRecommendationRows } from '../recommendation/recommendation.store.ts';
import { publicResponsesAfter } from '../recommendation/response.store.ts';
import type { OpenTable } from './table.ts';

/** So many at once; a page is read, written out and forgotten. */
const pageSize = 2000;

const columns = [
  ...([
    'recommendationId',
    'number',
    'symbol',
    'source',
    'textClass',
    'session',
    'issuedOn',
    'issuers',
  ] as const),
  ...(['issuingBody', 'addressee', 'strength', 'pillar', 'themes', 'answer', 'answeredOn'] as const),
  ...(['planDueOn', 'reportDueOn', 'language', 'text', 'verify'] as const),
];

/** Every public recommendation in its own language, newest first. */
export const recommendationTable: OpenTable = {
  dataset: 'recommendations.csv',
  columns,
  async *pages(read) {
    let before: number | undefined;
    for (;;) {
      const lines = await read(async (tx) => {
        const rows = await listRecommendationRows(tx, { before, limit: pageSize - 1, publicOnly: true });
        return linesOf(tx, rows);
      });
      yield lines.map((line) => columns.map((column) => line[column]));
      before = lines.at(-1)?.number;
      if (lines.length < pageSize) return;
    }
  },
};

const responseColumns = [
  ...([
    'responseId',
    'recommendationId',
    'partyCode',
    'answer',
    'part',
    'reason',
    'answeredOn',
    'source',
  ] as const),
  ...(['recordedAt', 'language'] as const),
];

/** Every answer to a public recommendation. */
export const responseTable: OpenTable = {
  dataset: 'responses.csv',
  columns: responseColumns,
  async *pages(read) {
    let after: string | undefined;
    for (;;) {
      const rows = await read((tx) => publicResponsesAfter(tx, after, pageSize));
      yield rows.map((row) => responseColumns.map((column) => row[column]));
      after = rows.at(-1)?.responseId;
      if (rows.length < pageSize) return;
    }
  },
};
