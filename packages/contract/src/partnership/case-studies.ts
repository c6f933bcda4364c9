import {
  ageBands,
  arrivals,
  companies,
  detailKinds,
  origins,
  screeningChecks,
  sections,
  sexes,
  studyActs,
  studyAudiences,
  studyParts,
  studySources,
  studyStates,
  traits,
} from '@tutela/domain';
import { codedField, openField, sensitiveField } from '@tutela/kernel';
import { pillars } from '@tutela/reference/instruments';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { day, id, language, moment } from './fields.ts';

const Params = z.object({ studyId: id });
/** Before it is screened, a text may identify a child: it is kept and shown like a file. */
const text = (most: number) => sensitiveField(z.string().trim().min(3).max(most));
const state = openField(z.enum(studyStates));
const version = codedField(z.int().min(1));

/** What it says of the child in codes. Nothing is also an answer, and the safest. */
export const StudyDescription = z.object({
  ageBand: codedField(z.enum(ageBands)).nullable(),
  sex: codedField(z.enum(sexes)).nullable(),
  company: codedField(z.enum(companies)).nullable(),
  arrival: codedField(z.enum(arrivals)).nullable(),
  origin: codedField(z.enum(origins)).nullable(),
  year: codedField(z.int().min(1990).max(2100)).nullable(),
});

export const StudyContent = z.object({
  language: codedField(z.string().regex(/^[a-z]{2,3}$/)),
  title: text(200),
  situation: text(6000),
  done: text(6000),
  helped: text(6000),
  missing: text(6000),
  lesson: text(6000),
  said: StudyDescription,
  pillar: codedField(z.enum(pillars)),
  steps: z
    .array(codedField(z.enum(sections)))
    .min(1)
    .max(sections.length),
});
export type StudyContent = z.infer<typeof StudyContent>;

const drafted = z.object({ studyId: id, number: openField(z.int()) });

export const draftStudyOfFileRoute = defineRoute({
  id: 'partnership.draft-study-of-file',
  method: 'POST',
  path: '/api/alliance/case-studies/from/:fileId',
  summary:
    'Write a case study from a closed file, with the guardian’s consent and the child’s own yes; nothing in clear leads back',
  params: z.object({ fileId: id }),
  query: nothing,
  body: StudyContent,
  response: drafted,
  refusals: ['platform.request_invalid', 'platform.not_found', 'partnership.procedure', 'vault.file_erased'],
  permission: 'study.work',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});

export const draftStudyOfPatternRoute = defineRoute({
  id: 'partnership.draft-study-of-pattern',
  method: 'POST',
  path: '/api/alliance/case-studies',
  summary: 'Write a case study of what many cases show; no child is described',
  params: nothing,
  query: nothing,
  body: StudyContent,
  response: drafted,
  refusals: ['platform.request_invalid', 'partnership.procedure'],
  permission: 'study.work',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});

export const StudyLine = z.object({
  studyId: id,
  /** For citing: CS-4. */
  number: openField(z.int()),
  source: openField(z.enum(studySources)),
  state,
  audience: openField(z.enum(studyAudiences)).nullable(),
  /** Of what is published; a draft is opened by itself. */
  title: openField(z.string()).nullable(),
  changedAt: moment,
});
export type StudyLine = z.infer<typeof StudyLine>;

export const listStudiesRoute = defineRoute({
  id: 'partnership.list-studies',
  method: 'GET',
  path: '/api/alliance/case-studies',
  summary:
    'List the case studies one may see, newest first; a withdrawn one keeps its number and nothing else',
  params: nothing,
  query: z.object({ state: state.optional() }),
  body: nothing,
  response: z.object({ studies: z.array(StudyLine) }),
  refusals: ['platform.request_invalid'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

/** What is published of a case study. */
export const PublishedStudy = z.object({
  language,
  title: openField(z.string()),
  situation: openField(z.string()),
  done: openField(z.string()),
  helped: openField(z.string()),
  missing: openField(z.string()),
  lesson: openField(z.string()),
  pillar: openField(z.enum(pillars)),
  steps: z.array(openField(z.enum(sections))),
});
export type PublishedStudy = z.infer<typeof PublishedStudy>;

export const readStudyRoute = defineRoute({
  id: 'partnership.read-study',
  method: 'GET',
  path: '/api/alliance/case-studies/:studyId',
  summary: 'Read what is published of a case study; of a withdrawn one, that it was withdrawn',
  params: Params,
  query: nothing,
  body: nothing,
  response: z.object({
    study: StudyLine,
    published: PublishedStudy.nullable(),
    publishedAt: moment.nullable(),
    withdrawnAt: moment.nullable(),
  }),
  refusals: ['platform.not_found'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const openStudyRoute = defineRoute({
  id: 'partnership.open-study',
  method: 'GET',
  path: '/api/alliance/case-studies/:studyId/draft',
  summary: 'Open a case study that is worked on, with everything in it that may still identify a child',
  params: Params,
  query: nothing,
  body: nothing,
  response: z.object({
    study: StudyLine,
    version,
    content: StudyContent,
    flags: z.array(
      z.object({
        part: codedField(z.enum(['title', ...studyParts])),
        kind: codedField(z.enum(detailKinds)),
        from: codedField(z.int()),
        to: codedField(z.int()),
        /** It must be taken out; others can be let stand by two readers. */
        mustGo: codedField(z.boolean()),
      }),
    ),
    rarity: z.object({
      verdict: codedField(z.enum(['nobody', 'one', 'few', 'enough'])),
      leaveOut: z.array(codedField(z.enum(traits))),
    }),
    acts: z.array(
      z.object({
        kind: codedField(z.enum(['draft', ...studyActs])),
        outcome: codedField(z.string()),
        words: sensitiveField(z.string()).nullable(),
        recordedAt: moment,
      }),
    ),
    clearedOn: day.nullable(),
    /** The first day on which it may be published. */
    publishFrom: day.nullable(),
    may: z.array(codedField(z.enum(studyActs))),
  }),
  refusals: ['platform.not_found'],
  permission: 'study.work',
  purpose: 'cooperation',
  audit: 'personal',
});

const note = sensitiveField(z.string().trim().max(4000));

export const ActOnStudy = z.discriminatedUnion('kind', [
  z.object({ kind: codedField(z.literal('revise')), content: StudyContent, baseVersion: version }),
  z.object({ kind: codedField(z.literal('submit')), baseVersion: version }),
  z.object({
    kind: codedField(z.literal('screen')),
    passes: codedField(z.boolean()),
    checks: z.array(codedField(z.enum(screeningChecks))).max(screeningChecks.length),
    words: note,
    baseVersion: version,
  }),
  z.object({
    kind: codedField(z.literal('clear')),
    audience: codedField(z.enum(studyAudiences)),
    baseVersion: version,
  }),
  z.object({ kind: codedField(z.literal('publish')), baseVersion: version }),
  z.object({ kind: codedField(z.literal('withdraw')), words: note, baseVersion: version }),
]);
export type ActOnStudy = z.infer<typeof ActOnStudy>;

export const actOnStudyRoute = defineRoute({
  id: 'partnership.act-on-study',
  method: 'POST',
  path: '/api/alliance/case-studies/:studyId/acts',
  summary: 'Write anew, submit, screen, clear, publish or withdraw a case study',
  params: Params,
  query: nothing,
  body: ActOnStudy,
  response: z.object({ studyId: id, state, version }),
  refusals: ['platform.request_invalid', 'platform.not_found', 'partnership.stale', 'partnership.procedure'],
  permission: 'study.work',
  purpose: 'cooperation',
  audit: 'write',
});
