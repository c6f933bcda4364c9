import {
  answers,
  givenAnswers,
  progressLabels,
  recommendationSources,
  strengths,
  textClasses,
  textKinds,
} from '@tutela/domain';
import { codedField, openField } from '@tutela/kernel';
import { instrumentTags, pillars } from '@tutela/reference/instruments';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { classification, day, id, language, moment, partialDate, partyCode, words } from './fields.ts';

const Params = z.object({ recommendationId: id });
const number = openField(z.int());
const source = openField(z.enum(recommendationSources));
const answer = openField(z.enum(answers));
const pillar = openField(z.enum(pillars));
const strength = openField(z.enum(strengths));
const progressLabel = openField(z.enum(progressLabels));

export const RecommendationLine = z.object({
  recommendationId: id,
  /** For citing: R-1234. */
  number,
  symbol: openField(z.string()).nullable(),
  source,
  textClass: openField(z.enum(textClasses)),
  session: openField(z.string()).nullable(),
  issuedOn: partialDate,
  issuers: z.array(partyCode),
  issuingBody: openField(z.string()).nullable(),
  addressee: partyCode,
  strength,
  pillar: pillar.nullable(),
  themes: z.array(openField(z.string())),
  verify: openField(z.boolean()),
  classification,
  answer,
  answeredOn: partialDate.nullable(),
  planDueOn: day.nullable(),
  reportDueOn: day.nullable(),
  /** The original, or the newest version in the language that was asked for. */
  text: openField(z.string()),
  language,
  stale: openField(z.boolean()),
});
export type RecommendationLine = z.infer<typeof RecommendationLine>;

export const RecommendationFilter = z.object({
  addressee: partyCode.optional(),
  issuer: partyCode.optional(),
  source: source.optional(),
  answer: answer.optional(),
  pillar: pillar.optional(),
  strength: strength.optional(),
  year: codedField(z.coerce.number().int().min(1945).max(2100).optional()),
  /** Found by its words, as on the public pages: sources name themes of their own. */
  topic: openField(z.string().refine((tag) => instrumentTags.includes(tag), { error: 'topic' })).optional(),
  /** How far its addressee is, by an indicator that one of its actions is measured by. */
  progress: progressLabel.optional(),
  /** What still asks for something: an answer, a plan for what was supported, or an action that is not done. */
  open: codedField(z.literal('yes')).optional(),
  /** To a member that whoever asks sits for now. */
  mine: codedField(z.literal('yes')).optional(),
});
export type RecommendationFilter = z.infer<typeof RecommendationFilter>;

export const recommendationSorts = ['number', 'year', 'addressee'] as const;

export const ListedRecommendation = RecommendationLine.extend({
  /** How far the addressee is, by each indicator that its actions are measured by; one of each. */
  progress: z.array(progressLabel),
  /** Because of it, done or not. */
  actions: number,
});
export type ListedRecommendation = z.infer<typeof ListedRecommendation>;

export const listRecommendationsRoute = defineRoute({
  id: 'partnership.list-recommendations',
  method: 'GET',
  path: '/api/alliance/recommendations',
  summary:
    'List recommendations by State, pillar, topic, year, strength, answer, progress, and whether they are open or mine',
  params: nothing,
  query: RecommendationFilter.extend({
    language: language.optional(),
    sort: codedField(z.enum(recommendationSorts).default('number')),
    order: codedField(z.enum(['ascending', 'descending']).default('descending')),
    /** The `next` of the page before, in whichever order. */
    before: codedField(z.coerce.number().int().min(1).optional()),
    limit: codedField(z.coerce.number().int().min(1).max(200).default(50)),
  }),
  body: nothing,
  response: z.object({ recommendations: z.array(ListedRecommendation), next: number.nullable() }),
  refusals: ['platform.request_invalid'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

const ShownText = z.object({
  language,
  version: openField(z.int()),
  kind: openField(z.enum(textKinds)),
  words: openField(z.string()),
  /** Made from an older version of the original: it may say something else. */
  stale: openField(z.boolean()),
});

const Response = z.object({
  responseId: id,
  answer: openField(z.enum(givenAnswers)),
  part: openField(z.string()).nullable(),
  reason: openField(z.string()).nullable(),
  /** Of its words; nothing where there are none, or where nobody said. */
  language: language.nullable(),
  answeredOn: partialDate,
  source: openField(z.string()),
  recordedAt: moment,
});

export const readRecommendationRoute = defineRoute({
  id: 'partnership.read-recommendation',
  method: 'GET',
  path: '/api/alliance/recommendations/:recommendationId',
  summary: 'Read a recommendation: its texts, every answer to it, and the actions because of it',
  params: Params,
  query: nothing,
  body: nothing,
  response: z.object({
    recommendation: RecommendationLine,
    texts: z.array(ShownText),
    /** Newest first. */
    responses: z.array(Response),
    actionIds: z.array(id),
  }),
  refusals: ['platform.not_found'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const recordRecommendationRoute = defineRoute({
  id: 'partnership.record-recommendation',
  method: 'POST',
  path: '/api/alliance/recommendations',
  summary: 'Enter a recommendation to one or several, a record for each, with the text in its own language',
  params: nothing,
  query: nothing,
  body: z.object({
    symbol: words(2, 100).nullable(),
    source,
    textClass: openField(z.enum(textClasses)),
    session: words(1, 100).nullable(),
    issuedOn: partialDate,
    issuers: z.array(partyCode).max(60),
    issuingBody: words(2, 200).nullable(),
    /** Each gets a record of its own, to answer and to follow by itself; nobody is refused by the rule. */
    addressees: z.array(partyCode).max(120),
    strength,
    pillar: pillar.nullable(),
    /** As tags, so that they can be counted: what a source calls them comes by import. */
    themes: z.array(openField(z.string().regex(/^[a-z][a-z-]{1,40}$/))).max(20),
    classification,
    language,
    text: words(3, 8000),
  }),
  response: z.object({
    /** In the order of the addressees. */
    recommendations: z.array(z.object({ recommendationId: id, number, addressee: partyCode })),
  }),
  refusals: ['platform.request_invalid', 'platform.not_found', 'partnership.procedure'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});

export const wordRecommendationRoute = defineRoute({
  id: 'partnership.word-recommendation',
  method: 'POST',
  path: '/api/alliance/recommendations/:recommendationId/texts',
  summary: 'Add a translation, or a new wording of the original; older versions stay readable',
  params: Params,
  query: nothing,
  body: z.object({
    language,
    kind: openField(z.enum(textKinds)),
    words: words(3, 8000),
    /** The version of the original that it was made from; nothing for the original. */
    sourceVersion: openField(z.int().min(1).max(10_000)).nullable(),
  }),
  response: z.object({ version: openField(z.int()) }),
  refusals: ['platform.request_invalid', 'platform.not_found', 'partnership.procedure'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'write',
});

export const respondRoute = defineRoute({
  id: 'partnership.respond',
  method: 'POST',
  path: '/api/alliance/recommendations/:recommendationId/respond',
  summary:
    'Answer for the addressee: support, support in part, or note with a reason. What is noted stays tracked',
  params: Params,
  query: nothing,
  body: z.object({
    answer: openField(z.enum(givenAnswers)),
    part: words(3, 4000).nullable(),
    reason: words(3, 4000).nullable(),
    /** In which its words are. */
    language,
    answeredOn: partialDate,
    source: words(2, 300),
  }),
  response: z.object({ responseId: id, planDueOn: day.nullable(), reportDueOn: day.nullable() }),
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
