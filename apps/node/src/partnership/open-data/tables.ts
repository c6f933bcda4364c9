import { commitments } from '@tutela/reference/instruments';
import { listActionRows } from '../action/action.store.ts';
import { currentClaims } from '../claim/claim.store.ts';
import { listPartyRows } from '../directory/party.store.ts';
import { progressAt } from '../progress/compute.ts';
import { listIndicatorRows } from '../progress/indicator.store.ts';
import { listObservationRows } from '../progress/observation.store.ts';
import { listReleaseRows, newestRelease } from '../progress/release.store.ts';
import { publishedStatements } from '../statement/statement.store.ts';
import { knowledgeTables } from './knowledge-tables.ts';
import { recommendationTable, responseTable } from './recommendation-pages.ts';
import { type OpenTable, wholeTable } from './table.ts';

/** Every table of open data. Each says for itself what is public, whoever asks: a delegate takes away no more. */
export const openTables: readonly OpenTable[] = [
  wholeTable('parties.csv', ['partyCode', 'kind', 'name', 'website', 'endedAt'], (tx) =>
    listPartyRows(tx, undefined),
  ),
  wholeTable(
    'commitments.csv',
    ['id', 'instrumentId', 'ref', 'text', 'pillar', 'tags', 'verify'],
    async () => commitments,
  ),
  wholeTable(
    'claims.csv',
    [
      ...([
        'claimId',
        'partyCode',
        'instrumentId',
        'commitmentId',
        'standing',
        'since',
        'asOf',
        'source',
      ] as const),
      ...(['saidBy', 'link', 'words', 'verify', 'recordedAt'] as const),
    ],
    (tx) => currentClaims(tx, { publicOnly: true }),
  ),
  recommendationTable,
  responseTable,
  wholeTable(
    'actions.csv',
    [
      ...([
        'actionId',
        'number',
        'partyCode',
        'title',
        'words',
        'institution',
        'indicatorId',
        'state',
      ] as const),
      ...(['dueOn', 'delays', 'recommendationIds'] as const),
    ],
    (tx) => listActionRows(tx, { publicOnly: true }),
  ),
  wholeTable(
    'indicators.csv',
    ['indicatorId', 'title', 'definition', 'unit', 'better', 'source', 'pillar', 'verify'],
    (tx) => listIndicatorRows(tx),
  ),
  wholeTable(
    'observations.csv',
    [
      ...([
        'observationId',
        'indicatorId',
        'partyCode',
        'period',
        'value',
        'low',
        'high',
        'suppressed',
      ] as const),
      ...(['quality', 'source', 'words', 'revises', 'release'] as const),
    ],
    async (tx, release) => listObservationRows(tx, { releasedBy: release ?? (await newestRelease(tx)) }),
  ),
  wholeTable(
    'releases.csv',
    ['releaseId', 'number', 'title', 'releasedAt', 'observations'],
    async (tx, release) =>
      (await listReleaseRows(tx)).filter(({ number }) => release === undefined || number <= release),
  ),
  wholeTable(
    'targets.csv',
    ['targetId', 'indicatorId', 'partyCode', 'baselinePeriod', 'value', 'duePeriod', 'words'],
    (tx, release) => progressAt(tx, release),
  ),
  wholeTable(
    'progress.csv',
    ['targetId', 'indicatorId', 'partyCode', 'label', 'trace'],
    async (tx, release) =>
      (await progressAt(tx, release)).map(({ progress, ...target }) => ({ ...target, ...progress })),
  ),
  wholeTable(
    'statements.csv',
    [
      ...([
        'statementId',
        'kind',
        'partyCode',
        'byParty',
        'indicatorId',
        'recommendationId',
        'language',
      ] as const),
      ...(['words', 'recordedAt'] as const),
    ],
    (tx) => publicStatements(tx),
  ),
  ...knowledgeTables,
];

/** Statements on what is public: one on a recommendation that is not would tell of it. */
async function publicStatements(tx: Parameters<typeof publishedStatements>[0]) {
  return (await publishedStatements(tx)).filter(({ aboutPublic }) => aboutPublic);
}
