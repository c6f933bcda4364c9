import { directions, indicatorUnits, progressLabels, qualities } from '@tutela/domain';
import { codedField, openField } from '@tutela/kernel';
import { pillars } from '@tutela/reference/instruments';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { id, language, moment, partyCode, period, words } from './fields.ts';

const indicatorId = openField(z.string().regex(/^[a-z][a-z0-9-]{2,60}$/));
const number = openField(z.number().min(-1e12).max(1e12));
const pillar = openField(z.enum(pillars));

export const Indicator = z.object({
  indicatorId,
  title: words(3, 200),
  definition: words(3, 4000),
  unit: openField(z.enum(indicatorUnits)),
  better: openField(z.enum(directions)),
  source: words(2, 300),
  pillar,
  verify: openField(z.boolean()),
});
export type Indicator = z.infer<typeof Indicator>;

export const listIndicatorsRoute = defineRoute({
  id: 'partnership.list-indicators',
  method: 'GET',
  path: '/api/alliance/indicators',
  summary: 'List what is measured, how, and in which direction it gets better',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ indicators: z.array(Indicator) }),
  refusals: [],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const addIndicatorRoute = defineRoute({
  id: 'partnership.add-indicator',
  method: 'POST',
  path: '/api/alliance/indicators',
  summary: 'Define an indicator; its definition is never changed, a new one gets another name',
  params: nothing,
  query: nothing,
  body: Indicator,
  response: z.object({ indicatorId }),
  refusals: ['platform.request_invalid', 'platform.request_conflict'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});

export const Observation = z.object({
  observationId: id,
  indicatorId,
  partyCode,
  period,
  /** Nothing where it is suppressed: then it lies somewhere from `low` to `high`. */
  value: openField(z.number()).nullable(),
  low: openField(z.number()),
  high: openField(z.number()),
  suppressed: openField(z.boolean()),
  quality: openField(z.enum(qualities)),
  source: openField(z.string()),
  words: openField(z.string()).nullable(),
  revises: id.nullable(),
  /** The number of the release that made it public; nothing before. */
  release: openField(z.int()).nullable(),
});
export type Observation = z.infer<typeof Observation>;

export const listObservationsRoute = defineRoute({
  id: 'partnership.list-observations',
  method: 'GET',
  path: '/api/alliance/observations',
  summary:
    'List what was measured for a State and released; for those who sit for it, what was not yet released too',
  params: nothing,
  query: z.object({
    partyCode: partyCode.optional(),
    indicatorId: indicatorId.optional(),
    limit: codedField(z.coerce.number().int().min(1).max(1000).default(500)),
  }),
  body: nothing,
  response: z.object({ observations: z.array(Observation) }),
  refusals: ['platform.request_invalid'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const recordObservationRoute = defineRoute({
  id: 'partnership.record-observation',
  method: 'POST',
  path: '/api/alliance/observations',
  summary: 'Record what was measured, as a number with its interval; nobody sees it before it is released',
  params: nothing,
  query: nothing,
  body: z.object({
    indicatorId,
    partyCode,
    period,
    value: number.nullable(),
    low: number,
    high: number,
    quality: openField(z.enum(qualities)),
    source: words(2, 300),
    words: words(3, 4000).nullable(),
    revises: id.nullable(),
  }),
  response: z.object({ observationId: id }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'platform.request_conflict',
    'partnership.seat_missing',
    'partnership.procedure',
  ],
  permission: 'alliance.record',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});

export const listReleasesRoute = defineRoute({
  id: 'partnership.list-releases',
  method: 'GET',
  path: '/api/alliance/releases',
  summary: 'List the releases of observations, newest first; each is permanent',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    releases: z.array(
      z.object({
        releaseId: id,
        number: openField(z.int()),
        title: openField(z.string()),
        releasedAt: moment,
        observations: openField(z.int()),
      }),
    ),
  }),
  refusals: [],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const releaseRoute = defineRoute({
  id: 'partnership.release',
  method: 'POST',
  path: '/api/alliance/releases',
  summary: 'Make observations public, all at once; a release is never taken back',
  params: nothing,
  query: nothing,
  body: z.object({
    title: words(3, 200),
    indicatorId,
    /** With a State, its observations alone. */
    partyCode: partyCode.nullable(),
  }),
  response: z.object({ releaseId: id, number: openField(z.int()), observations: openField(z.int()) }),
  refusals: ['platform.request_invalid', 'platform.not_found', 'partnership.procedure'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'write',
});

export const setTargetRoute = defineRoute({
  id: 'partnership.set-target',
  method: 'POST',
  path: '/api/alliance/targets',
  summary: 'Say for one’s own State what is to be reached until when; the target before stays readable',
  params: nothing,
  query: nothing,
  body: z.object({
    indicatorId,
    partyCode,
    baselinePeriod: period,
    value: number,
    duePeriod: period,
    words: words(3, 4000),
  }),
  response: z.object({ targetId: id }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'partnership.seat_missing',
    'partnership.procedure',
  ],
  permission: 'alliance.represent',
  purpose: 'cooperation',
  audit: 'write',
});

const bounds = { low: openField(z.number()), high: openField(z.number()) };
const TraceStep = z.discriminatedUnion('step', [
  z.object({ step: openField(z.literal('observations')), ids: z.array(id) }),
  z.object({
    step: openField(z.enum(['baseline', 'latest'])),
    period,
    suppressed: openField(z.boolean()),
    ...bounds,
  }),
  z.object({ step: openField(z.enum(['baseline_missing', 'only_baseline'])), period }),
  z.object({
    step: openField(z.literal('target')),
    value: openField(z.number()),
    against: openField(z.enum(['reached', 'not_reached', 'both_sides'])),
  }),
  z.object({ step: openField(z.literal('way_made')), ...bounds }),
  z.object({ step: openField(z.literal('way_asked')), value: openField(z.number()) }),
  z.object({ step: openField(z.literal('baseline_beyond_target')), certain: openField(z.boolean()) }),
]);

/** What the State explains and what others dispute: the same form, the same check, the same place. */
export const Statement = z.object({
  statementId: id,
  kind: openField(z.enum(['explanation', 'shadow'])),
  byParty: partyCode,
  language,
  words: openField(z.string()),
  recordedAt: moment,
});
export type Statement = z.infer<typeof Statement>;

export const TargetProgress = z.object({
  targetId: id,
  indicatorId,
  partyCode,
  baselinePeriod: period,
  value: openField(z.number()),
  duePeriod: period,
  words: openField(z.string()),
  label: openField(z.enum(progressLabels)),
  trace: z.array(TraceStep),
  statements: z.array(Statement),
});
export type TargetProgress = z.infer<typeof TargetProgress>;

export const listProgressRoute = defineRoute({
  id: 'partnership.list-progress',
  method: 'GET',
  path: '/api/alliance/progress',
  summary:
    'Read how far States are: computed from released observations alone, with every step of the computation',
  params: nothing,
  query: z.object({ partyCode: partyCode.optional() }),
  body: nothing,
  response: z.object({ progress: z.array(TargetProgress) }),
  refusals: ['platform.request_invalid'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});
