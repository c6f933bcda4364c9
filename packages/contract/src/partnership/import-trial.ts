import { commitmentStandings, instrumentStandings } from '@tutela/domain';
import { codedField, openField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing, upload } from '../route.ts';
import { id, partialDate, partyCode, period } from './fields.ts';
import { importKinds, importLineKinds, needsDate } from './imports.ts';

const count = codedField(z.int());
const text = codedField(z.string());
const number = openField(z.number());

const Asked = z.object({
  kind: codedField(z.enum(importKinds)),
  /** As of when the file is, where it does not say so itself. */
  asOf: partialDate.optional(),
});
const isDated = ({ kind, asOf }: z.infer<typeof Asked>): boolean => !needsDate(kind) || asOf !== undefined;
const undated = { error: 'date', path: ['asOf'] };

/** One row as it would stand in the registry. */
const Change = z.discriminatedUnion('of', [
  z.object({
    of: codedField(z.literal('claim')),
    line: count,
    partyCode,
    instrumentId: text,
    standing: openField(z.enum([...new Set([...instrumentStandings, ...commitmentStandings])])),
    since: text.nullable(),
    asOf: text,
    source: text,
  }),
  z.object({
    of: codedField(z.literal('recommendation')),
    line: count,
    partyCode,
    issuers: z.array(partyCode),
    session: text,
    issuedOn: text,
    answer: openField(z.enum(['supported', 'noted'])),
    text,
  }),
  z.object({
    of: codedField(z.literal('observation')),
    line: count,
    partyCode,
    indicatorId: text,
    /** What is measured: the first file of it makes it known to the registry. */
    title: text,
    period,
    value: number.nullable(),
    low: number,
    high: number,
  }),
]);
export type ImportChange = z.infer<typeof Change>;

/** How many changes, and how many lines, are shown before a file is taken in. The report that is kept has every line. */
export const shownBefore = 500;

export const tryImportRoute = defineRoute({
  id: 'partnership.try-import',
  method: 'POST',
  path: '/api/alliance/import-trials',
  summary: 'Say what taking in a file would change, line by line; nothing is kept',
  params: nothing,
  query: Asked.refine(isDated, undated),
  /** As `packFile` makes it. */
  body: upload(['application/octet-stream']),
  response: z.object({
    kind: codedField(z.enum(importKinds)),
    rows: count,
    /** Rows that would be taken in. */
    imported: count,
    unchanged: count,
    refused: count,
    contradictions: count,
    /** With one of these, nothing of the file can be taken in. */
    faults: count,
    notes: z.array(text),
    /** The most frequent first, `mostReasons` of them. */
    reasons: z.array(
      z.object({ kind: codedField(z.enum(importLineKinds)), reason: text, lines: count, firstLine: count }),
    ),
    /** Faults first, then by line; the first `shownBefore`. */
    lines: z.array(
      z.object({ position: count, kind: codedField(z.enum(importLineKinds)), line: count, reason: text }),
    ),
    /** How many new entries of the registry there would be; a row may be several. */
    records: count,
    /** The first `shownBefore` of them. */
    changes: z.array(Change),
    /** Names what was shown: the file is taken in only as long as that is what it would change. */
    seen: text,
  }),
  refusals: ['platform.request_invalid', 'platform.body_too_large'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'read',
});

export const takeInRoute = defineRoute({
  id: 'partnership.take-in',
  method: 'POST',
  path: '/api/alliance/imports',
  summary:
    'Take a file into the registry as its trial showed it: all that was not refused, in one transaction',
  params: nothing,
  query: Asked.extend({ seen: codedField(z.string().regex(/^[0-9a-f]{64}$/)) }).refine(isDated, undated),
  body: upload(['application/octet-stream']),
  response: z.object({ reportId: id }),
  refusals: [
    'platform.request_invalid',
    'platform.body_too_large',
    'partnership.stale',
    'partnership.import_refused',
  ],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});
