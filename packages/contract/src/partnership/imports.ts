import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { id } from './fields.ts';

const count = codedField(z.int());
const text = codedField(z.string());
const moment = codedField(z.iso.datetime());
const Params = z.object({ reportId: id });

/** What a file may hold, by its name on the command line. */
export const importKinds = [
  'treaty-status',
  'palermo-status',
  'upr-recommendations',
  'thematic-list',
  'policy-index',
  'detected-victims',
  'glotip',
] as const;
export type ImportKind = (typeof importKinds)[number];

/** The columns that the first line of a file must name; a thematic list is no table. */
export const importColumns: Readonly<Record<ImportKind, readonly string[]>> = {
  'treaty-status': ['iso2', 'name', 'instrument', 'status', 'year', 'source', 'as_of', 'note'],
  'palermo-status': ['p', 'sig', 'rat'],
  'upr-recommendations': ['To', 'From', 'Session', 'Response', 'Action', 'Issue', 'Text'],
  'thematic-list': [],
  'policy-index': ['countryname', 'year', 'prosecution', 'prevention', 'protection'],
  'detected-victims': ['Region', 'Sub Region', 'Country', '2003', '2017'],
  glotip: ['iso3', 'country', 'indicator', 'dimension', 'category', 'sex', 'age', 'year', 'value'],
};

/** Kinds whose file does not say as of when it is: whoever imports it does. */
export const needsDate = (kind: ImportKind): boolean => kind === 'palermo-status';

/** As many different reasons are told of one file; its lines have each its own. */
export const mostReasons = 200;

export const importLineKinds = ['fault', 'refused', 'contradiction'] as const;
const kind = codedField(z.enum(importLineKinds));

const ImportReportLine = z.object({
  reportId: id,
  /** As on the command line: `treaty-status`, `upr-recommendations` and so on. */
  kind: text,
  fileName: text,
  /** SHA-256 in hexadecimal, so that two files can be told apart whatever they are called. */
  fileHash: text,
  rows: count,
  imported: count,
  unchanged: count,
  refused: count,
  contradictions: count,
  /** With one of these, nothing of the file was taken in. */
  faults: count,
  at: moment,
});
export type ImportReportLine = z.infer<typeof ImportReportLine>;

export const listImportsRoute = defineRoute({
  id: 'partnership.list-imports',
  method: 'GET',
  path: '/api/alliance/imports',
  summary: 'List the files that were imported, the newest first: rows read, taken in, there already, refused',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ imports: z.array(ImportReportLine) }),
  refusals: [],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'read',
});

export const readImportRoute = defineRoute({
  id: 'partnership.read-import',
  method: 'GET',
  path: '/api/alliance/imports/:reportId',
  summary: 'Read what became of a file: the reasons for what was left out, and how often each was one',
  params: Params,
  query: nothing,
  body: nothing,
  response: z.object({
    report: ImportReportLine,
    notes: z.array(text),
    /** The most frequent first, `mostReasons` of them. */
    reasons: z.array(z.object({ kind, reason: text, lines: count, firstLine: count })),
  }),
  refusals: ['platform.not_found'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'read',
});

export const listImportLinesRoute = defineRoute({
  id: 'partnership.list-import-lines',
  method: 'GET',
  path: '/api/alliance/imports/:reportId/lines',
  summary: 'List every line of a file that was left out or contradicts another source, with its reason',
  params: Params,
  query: z.object({
    kind: kind.optional(),
    /** The `next` of the page before. */
    after: codedField(z.coerce.number().int().min(0).default(0)),
    limit: codedField(z.coerce.number().int().min(1).max(1000).default(200)),
  }),
  body: nothing,
  response: z.object({
    lines: z.array(z.object({ position: count, kind, line: count, reason: text })),
    next: count.nullable(),
  }),
  refusals: ['platform.request_invalid', 'platform.not_found'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'read',
});
