import {
  evidenceKinds,
  practiceActs,
  practiceStates,
  ratings,
  readings,
  sections,
  transferResults,
} from '@tutela/domain';
import { codedField, openField } from '@tutela/kernel';
import { pillars } from '@tutela/reference/instruments';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { day, id, language, link, moment, partialDate, partyCode, words } from './fields.ts';

const Params = z.object({ practiceId: id });
const step = openField(z.enum(sections));
const topic = openField(z.string().regex(/^[A-Za-z][A-Za-z-]{1,40}$/));
const rating = openField(z.enum(ratings));

/** What a member says of its practice. No child and no person is named in it. */
export const PracticeText = z.object({
  ownerCode: partyCode,
  /** The office that agrees for the owner; nothing where nobody agreed yet, and then it is refused. */
  consentBy: words(2, 200).nullable(),
  language,
  title: words(3, 200),
  problem: words(3, 4000),
  what: words(3, 8000),
  needs: words(3, 4000),
  result: words(3, 4000),
  pillar: openField(z.enum(pillars)),
  /** The sections of a child’s file at which it helps. */
  steps: z.array(step).max(sections.length),
  topics: z.array(topic).max(10),
  evidence: z.array(openField(z.enum(evidenceKinds))).max(evidenceKinds.length),
  evidenceLink: link.nullable(),
});
export type PracticeText = z.infer<typeof PracticeText>;

export const PracticeLine = z.object({
  practiceId: id,
  /** For citing: GP-12. */
  number: openField(z.int()),
  ownerCode: partyCode,
  language,
  title: openField(z.string()),
  pillar: openField(z.enum(pillars)),
  steps: z.array(step),
  topics: z.array(topic),
  state: openField(z.enum(practiceStates)),
  rating: rating.nullable(),
  validatedOn: day.nullable(),
  /** The day by which somebody looks at it again; nothing before it is published. */
  validUntil: day.nullable(),
  validity: openField(z.enum(['valid', 'due', 'overdue'])).nullable(),
  /** Members that use it. */
  transfers: openField(z.int()),
});
export type PracticeLine = z.infer<typeof PracticeLine>;

const PracticeStep = z.object({
  act: openField(z.int()),
  kind: openField(z.enum(practiceActs)),
  partyCode: partyCode.nullable(),
  outcome: openField(z.string()),
  words: openField(z.string()).nullable(),
  since: partialDate.nullable(),
  recordedAt: moment,
});
export type PracticeStep = z.infer<typeof PracticeStep>;

export const listPracticesRoute = defineRoute({
  id: 'partnership.list-practices',
  method: 'GET',
  path: '/api/alliance/practices',
  summary: 'List good practices one may see, by the section of a file that they help, by owner and pillar',
  params: nothing,
  query: z.object({
    step: step.optional(),
    owner: partyCode.optional(),
    pillar: openField(z.enum(pillars)).optional(),
    state: openField(z.enum(practiceStates)).optional(),
  }),
  body: nothing,
  response: z.object({ practices: z.array(PracticeLine) }),
  refusals: ['platform.request_invalid'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const readPracticeRoute = defineRoute({
  id: 'partnership.read-practice',
  method: 'GET',
  path: '/api/alliance/practices/:practiceId',
  summary: 'Read a practice: what it is, what stands behind it, who uses it with what result',
  params: Params,
  query: nothing,
  body: nothing,
  response: z.object({
    practice: PracticeLine.extend({
      problem: openField(z.string()),
      what: openField(z.string()),
      needs: openField(z.string()),
      result: openField(z.string()),
      evidence: z.array(openField(z.enum(evidenceKinds))),
      evidenceLink: openField(z.string()).nullable(),
      consentBy: openField(z.string()).nullable(),
    }),
    /** What became of it, oldest first. */
    acts: z.array(PracticeStep),
    /** The highest rating that its evidence carries now. */
    highestRating: rating,
    /** What whoever reads this may do with it. */
    may: z.array(codedField(z.enum(practiceActs))),
  }),
  refusals: ['platform.not_found'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const submitPracticeRoute = defineRoute({
  id: 'partnership.submit-practice',
  method: 'POST',
  path: '/api/alliance/practices',
  summary: 'Submit a good practice of a member; without the consent of its owner it is refused',
  params: nothing,
  query: nothing,
  body: PracticeText,
  response: z.object({ practiceId: id, number: openField(z.int()) }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'partnership.seat_missing',
    'partnership.procedure',
  ],
  permission: 'alliance.record',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});

const reason = words(3, 4000);

/** One act on a practice. Whether it may be done now is decided by where the practice stands, and by whom. */
export const ActOnPractice = z.discriminatedUnion('kind', [
  z.object({
    kind: openField(z.literal('check')),
    eligible: openField(z.boolean()),
    words: reason.nullable(),
  }),
  z.object({
    kind: openField(z.literal('read')),
    partyCode,
    reading: openField(z.enum(readings)),
    words: reason,
  }),
  z.object({ kind: openField(z.literal('rate')), rating, words: reason }),
  z.object({ kind: openField(z.literal('publish')) }),
  z.object({
    kind: openField(z.literal('transfer')),
    partyCode,
    since: partialDate,
    result: openField(z.enum(transferResults)),
    words: reason,
  }),
  z.object({ kind: openField(z.literal('validate')), words: reason }),
  z.object({ kind: openField(z.literal('archive')), words: reason }),
]);
export type ActOnPractice = z.infer<typeof ActOnPractice>;

export const actOnPracticeRoute = defineRoute({
  id: 'partnership.act-on-practice',
  method: 'POST',
  path: '/api/alliance/practices/:practiceId/acts',
  summary: 'Check, read as a peer, rate, publish, tell of its use elsewhere, look at it again, or archive it',
  params: Params,
  query: nothing,
  body: ActOnPractice,
  response: z.object({ practiceId: id, state: openField(z.enum(practiceStates)) }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'partnership.seat_missing',
    'partnership.procedure',
  ],
  permission: 'alliance.record',
  purpose: 'cooperation',
  audit: 'write',
});
