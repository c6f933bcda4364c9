import { roles } from '@tutela/domain';
import { codedField, openField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';

const id = codedField(z.uuid());
const moment = codedField(z.iso.datetime());
const role = codedField(z.enum(roles));
const PersonParams = z.object({ accountId: id });

export const personStates = ['invited', 'active', 'disabled'] as const;
export const mandateStates = ['current', 'coming', 'over'] as const;

const PersonMandate = z.object({
  mandateId: id,
  agencyId: codedField(z.int()),
  agencyName: codedField(z.string()),
  role,
  validFrom: moment,
  validUntil: moment.nullable(),
  endedAt: moment.nullable(),
  state: codedField(z.enum(mandateStates)),
});

export const Person = z.object({
  accountId: id,
  name: codedField(z.string()),
  agencyId: codedField(z.int()),
  agencyName: codedField(z.string()),
  state: codedField(z.enum(personStates)),
  createdAt: moment,
  lastSignedInAt: moment.nullable(),
  /** Until when a one-time link that was not used yet is good. */
  invitedUntil: moment.nullable(),
  mandates: z.array(PersonMandate),
});
export type Person = z.infer<typeof Person>;

export const listPeopleRoute = defineRoute({
  id: 'platform.list-people',
  method: 'GET',
  path: '/api/people',
  summary: 'List the people of this node with their mandates',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ people: z.array(Person) }),
  refusals: [],
  permission: 'people.read',
  purpose: 'system',
  audit: 'read',
});

/** The link is shown once: the server keeps only a hash of its token. */
const OneTimeLink = z.object({ accountId: id, link: sensitiveField(z.string()), expiresAt: moment });

export const invitePersonRoute = defineRoute({
  id: 'platform.invite-person',
  method: 'POST',
  path: '/api/people',
  summary: 'Invite a person under a first mandate; answers a one-time link to hand to them',
  params: nothing,
  query: nothing,
  body: z.object({
    name: codedField(z.string().trim().min(1).max(200)),
    agencyId: codedField(z.int().min(1)),
    role,
    validUntil: moment.nullable().default(null),
  }),
  response: OneTimeLink,
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'auth.step_up_needed',
    'auth.mandate_unsuitable',
  ],
  permission: 'people.manage',
  purpose: 'system',
  audit: 'write',
});

export const renewInvitationRoute = defineRoute({
  id: 'platform.renew-invitation',
  method: 'POST',
  path: '/api/people/:accountId/invitation',
  summary: 'A new one-time link, for someone who lost theirs, or their password or authenticator',
  params: PersonParams,
  query: nothing,
  body: nothing,
  response: OneTimeLink,
  refusals: ['platform.not_found', 'platform.request_conflict', 'auth.step_up_needed'],
  permission: 'people.manage',
  purpose: 'system',
  audit: 'write',
});

export const addMandateRoute = defineRoute({
  id: 'platform.add-mandate',
  method: 'POST',
  path: '/api/people/:accountId/mandates',
  summary: 'Give a person a further mandate, from and until when',
  params: PersonParams,
  query: nothing,
  body: z.object({
    agencyId: codedField(z.int().min(1)),
    role,
    validFrom: moment.nullable().default(null),
    validUntil: moment.nullable().default(null),
  }),
  response: z.object({ mandateId: id }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'platform.request_conflict',
    'auth.second_administrator_needed',
    'auth.step_up_needed',
    'auth.mandate_unsuitable',
  ],
  permission: 'people.manage',
  purpose: 'system',
  audit: 'write',
  idempotent: true,
});

export const endMandateRoute = defineRoute({
  id: 'platform.end-mandate',
  method: 'POST',
  path: '/api/people/:accountId/mandates/:mandateId/end',
  summary: 'End a mandate at once',
  params: PersonParams.extend({ mandateId: id }),
  query: nothing,
  body: nothing,
  response: z.object({ mandateId: id }),
  refusals: ['platform.not_found', 'auth.last_administrator'],
  permission: 'people.manage',
  purpose: 'system',
  audit: 'write',
});

export const disablePersonRoute = defineRoute({
  id: 'platform.disable-person',
  method: 'POST',
  path: '/api/people/:accountId/disable',
  summary: 'Shut a person out at once: all their sessions and links end',
  params: PersonParams,
  query: nothing,
  body: nothing,
  response: z.object({ sessionsEnded: codedField(z.int()) }),
  refusals: ['platform.not_found', 'auth.last_administrator'],
  permission: 'people.manage',
  purpose: 'system',
  audit: 'write',
});

export const enablePersonRoute = defineRoute({
  id: 'platform.enable-person',
  method: 'POST',
  path: '/api/people/:accountId/enable',
  summary: 'Let a person sign in again',
  params: PersonParams,
  query: nothing,
  body: nothing,
  response: z.object({ state: codedField(z.enum(personStates)) }),
  refusals: ['platform.not_found', 'auth.step_up_needed'],
  permission: 'people.manage',
  purpose: 'system',
  audit: 'write',
});

export const endPersonSessionsRoute = defineRoute({
  id: 'platform.end-person-sessions',
  method: 'POST',
  path: '/api/people/:accountId/sessions/end',
  summary: 'End all sessions of a person',
  params: PersonParams,
  query: nothing,
  body: nothing,
  response: z.object({ sessionsEnded: codedField(z.int()) }),
  refusals: ['platform.not_found'],
  permission: 'people.manage',
  purpose: 'system',
  audit: 'write',
});

export const agencyKinds = [
  'authority',
  'shelter',
  'police',
  'ngo',
  'court',
  'secretariat',
  'independent',
] as const;

export const listAgenciesRoute = defineRoute({
  id: 'platform.list-agencies',
  method: 'GET',
  path: '/api/agencies',
  summary: 'List the agencies of this node',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    agencies: z.array(
      z.object({
        agencyId: codedField(z.int()),
        name: codedField(z.string()),
        kind: codedField(z.enum(agencyKinds)),
        state: openField(z.string()),
        people: codedField(z.int()),
      }),
    ),
  }),
  refusals: [],
  permission: 'people.read',
  purpose: 'system',
  audit: 'read',
});

export const createAgencyRoute = defineRoute({
  id: 'platform.create-agency',
  method: 'POST',
  path: '/api/agencies',
  summary: 'Add an agency to this node',
  params: nothing,
  query: nothing,
  body: z.object({
    name: codedField(z.string().trim().min(2).max(200)),
    kind: codedField(z.enum(agencyKinds)),
    /** ISO 3166-1 alpha-2 of the State it belongs to. Its shape alone is checked: the demo's invented State is `XX`. */
    state: openField(z.string().regex(/^[A-Z]{2}$/)),
  }),
  response: z.object({ agencyId: codedField(z.int()) }),
  refusals: ['platform.request_invalid', 'platform.request_conflict'],
  permission: 'people.manage',
  purpose: 'system',
  audit: 'write',
  idempotent: true,
});
