import {
  actionStates,
  answers,
  organisationKinds,
  partyKinds,
  progressLabels,
  textClasses,
} from '@tutela/domain';
import { codedField, openField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { link, moment, partyCode, words } from './fields.ts';

export const Party = z.object({
  partyCode,
  kind: openField(z.enum(partyKinds)),
  name: openField(z.string()),
  website: openField(z.string()).nullable(),
  endedAt: moment.nullable(),
});
export type Party = z.infer<typeof Party>;

/** The public directory: organisations and States; never a person. */
export const listPartiesRoute = defineRoute({
  id: 'partnership.list-parties',
  method: 'GET',
  path: '/api/alliance/parties',
  summary: 'List the members of the alliance; with a kind, those of that kind',
  params: nothing,
  query: z.object({ kind: codedField(z.enum(partyKinds).optional()) }),
  body: nothing,
  response: z.object({ parties: z.array(Party) }),
  refusals: ['platform.request_invalid'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

const count = openField(z.int());

/** One member at a glance. What each number counts is a list of its own, filtered by the member. */
export const readPartyRoute = defineRoute({
  id: 'partnership.read-party',
  method: 'GET',
  path: '/api/alliance/parties/:partyCode',
  summary: 'Read a member at a glance: what it was recommended and answered, does, and has reached',
  params: z.object({ partyCode }),
  query: nothing,
  body: nothing,
  response: z.object({
    party: Party,
    /** Recommendations to it by its answer. Decisions by consensus are another class and counted apart. */
    recommendations: z.array(
      z.object({ textClass: openField(z.enum(textClasses)), answer: openField(z.enum(answers)), count }),
    ),
    actions: z.array(z.object({ state: openField(z.enum(actionStates)), count })),
    progress: z.array(z.object({ label: openField(z.enum(progressLabels)), count })),
    /** Questions on which claims about it cannot all be right. */
    contradicted: count,
    claimed: count,
  }),
  refusals: ['platform.request_invalid', 'platform.not_found'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const addPartyRoute = defineRoute({
  id: 'partnership.add-party',
  method: 'POST',
  path: '/api/alliance/parties',
  summary: 'Add an organisation to the directory; its code is permanent',
  params: nothing,
  query: nothing,
  body: z.object({
    partyCode: openField(z.string().regex(/^[A-Z][A-Z0-9-]{2,11}$/)),
    kind: openField(z.enum(organisationKinds)),
    name: words(2, 200),
    website: link.nullable(),
  }),
  response: z.object({ partyCode }),
  refusals: ['platform.request_invalid', 'platform.request_conflict'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});

export const endPartyRoute = defineRoute({
  id: 'partnership.end-party',
  method: 'POST',
  path: '/api/alliance/parties/end',
  summary: 'End the membership of an organisation; what it said stays',
  params: nothing,
  query: nothing,
  body: z.object({ partyCode }),
  response: z.object({ partyCode }),
  refusals: ['platform.request_invalid', 'platform.not_found', 'partnership.procedure'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'write',
});
