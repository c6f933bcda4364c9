import { actionMoves, actionStates } from '@tutela/domain';
import { codedField, openField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { classification, day, id, moment, partyCode, words } from './fields.ts';

const Params = z.object({ actionId: id });
const indicatorId = openField(z.string().regex(/^[a-z][a-z0-9-]{2,60}$/));
const state = openField(z.enum(actionStates));
const version = openField(z.int().min(1));

export const Action = z.object({
  actionId: id,
  /** For citing: A-12. */
  number: openField(z.int()),
  partyCode,
  title: openField(z.string()),
  words: openField(z.string()).nullable(),
  institution: openField(z.string()),
  /** Whether the seat that owns it is still held, for those who may see seats; nothing for the public. */
  ownerSeated: codedField(z.boolean()).nullable(),
  indicatorId: indicatorId.nullable(),
  state,
  dueOn: day,
  delays: openField(z.int()),
  classification,
  version,
  recommendationIds: z.array(id),
});
export type Action = z.infer<typeof Action>;

export const listActionsRoute = defineRoute({
  id: 'partnership.list-actions',
  method: 'GET',
  path: '/api/alliance/actions',
  summary: 'List what States do because of recommendations, the next due first',
  params: nothing,
  query: z.object({
    partyCode: partyCode.optional(),
    state: state.optional(),
    recommendationId: id.optional(),
  }),
  body: nothing,
  response: z.object({ actions: z.array(Action) }),
  refusals: ['platform.request_invalid'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const readActionRoute = defineRoute({
  id: 'partnership.read-action',
  method: 'GET',
  path: '/api/alliance/actions/:actionId',
  summary: 'Read an action with what became of it, step by step',
  params: Params,
  query: nothing,
  body: nothing,
  response: z.object({
    action: Action,
    steps: z.array(
      z.object({
        kind: openField(z.string()),
        words: openField(z.string()).nullable(),
        dueOn: day.nullable(),
        at: moment,
      }),
    ),
  }),
  refusals: ['platform.not_found'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const planActionRoute = defineRoute({
  id: 'partnership.plan-action',
  method: 'POST',
  path: '/api/alliance/actions',
  summary: 'Plan an action of one’s own State; one action may answer many recommendations',
  params: nothing,
  query: nothing,
  body: z.object({
    partyCode,
    title: words(3, 200),
    words: words(3, 4000).nullable(),
    institution: words(2, 200),
    ownerSeatId: id,
    indicatorId: indicatorId.nullable(),
    dueOn: day,
    classification,
    recommendationIds: z.array(id).min(1).max(200),
  }),
  response: z.object({ actionId: id, number: openField(z.int()) }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'partnership.seat_missing',
    'partnership.procedure',
  ],
  permission: 'alliance.represent',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});

export const moveActionRoute = defineRoute({
  id: 'partnership.move-action',
  method: 'POST',
  path: '/api/alliance/actions/:actionId/move',
  summary: 'Start, delay, finish, verify or reopen an action. Whoever verifies is not the State that did it',
  params: Params,
  query: nothing,
  body: z.object({
    move: openField(z.enum(actionMoves)),
    words: words(3, 4000).nullable(),
    dueOn: day.nullable(),
    version,
  }),
  response: z.object({ state, version }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'partnership.stale',
    'partnership.seat_missing',
    'partnership.procedure',
  ],
  permission: 'alliance.record',
  purpose: 'cooperation',
  audit: 'write',
});

export const listWorkRoute = defineRoute({
  id: 'partnership.list-work',
  method: 'GET',
  path: '/api/alliance/work',
  summary:
    'List what the parties one sits for have to do within ninety days or are late with, and what nobody owns',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    work: z.array(
      z.object({
        kind: codedField(z.enum(['action', 'plan', 'report', 'answer', 'practice'])),
        partyCode,
        /** An action’s, a recommendation’s, or a good practice’s that somebody must look at again. */
        subjectId: id,
        number: openField(z.int()),
        title: openField(z.string()),
        dueOn: day.nullable(),
        /** An action whose owner’s seat is over: it must be handed to somebody. */
        ownerless: codedField(z.boolean()),
        mine: codedField(z.boolean()),
        /** Its day is over. A report is voluntary, and never late. */
        late: codedField(z.boolean()),
      }),
    ),
  }),
  refusals: [],
  permission: 'alliance.read',
  purpose: 'cooperation',
  audit: 'read',
});
