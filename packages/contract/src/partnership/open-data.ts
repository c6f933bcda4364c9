import { openField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing, openDownload } from '../route.ts';

/** The tables that anybody may have, and the compiled record of everything public. */
export const datasets = [
  'parties.csv',
  'commitments.csv',
  'claims.csv',
  'recommendations.csv',
  'responses.csv',
  'actions.csv',
  'indicators.csv',
  'observations.csv',
  'releases.csv',
  'targets.csv',
  'progress.csv',
  'statements.csv',
  'practices.csv',
  'practice-transfers.csv',
  'case-studies.csv',
  'record.json',
] as const;
export type Dataset = (typeof datasets)[number];

export const listOpenDataRoute = defineRoute({
  id: 'partnership.list-open-data',
  method: 'GET',
  path: '/api/alliance/open-data',
  summary: 'List what can be taken away, each under a permanent address',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    datasets: z.array(
      z.object({
        dataset: openField(z.enum(datasets)),
        address: openField(z.string()),
        columns: z.array(openField(z.string())),
      }),
    ),
    /** The newest release of observations; 0 before the first. */
    release: openField(z.int()),
    licence: openField(z.string()),
  }),
  refusals: [],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const exportOpenDataRoute = defineRoute({
  id: 'partnership.export-open-data',
  method: 'GET',
  path: '/api/alliance/open-data/:dataset',
  summary:
    'Take a table (CSV) or the compiled record (JSON) of what is public; with a release, as it was then',
  params: z.object({ dataset: openField(z.enum(datasets)) }),
  query: z.object({ release: openField(z.coerce.number().int().min(1).max(1_000_000).optional()) }),
  body: nothing,
  response: openDownload(['text/csv', 'application/json']),
  refusals: ['platform.request_invalid'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});
