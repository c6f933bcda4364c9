import { roles } from '@tutela/domain';
import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { NewPassword, TotpEnrolment, Username } from './credentials.ts';
import { OneTimeCode, sessionKinds } from './session.ts';

/** The secret of a one-time link. It stands in the link's fragment and in bodies, never in a request's address. */
export const InvitationToken = sensitiveField(z.string().regex(/^[A-Za-z0-9_-]{43}$/));

/** `join`: a new person; `reset`: someone who lost their password or authenticator gets new ones. */
export const invitationKinds = ['join', 'reset'] as const;

/** A body, not an address: the token must not stand in a log. */
export const inspectInvitationRoute = defineRoute({
  id: 'platform.inspect-invitation',
  method: 'POST',
  path: '/api/invitations/inspect',
  summary: 'See what a one-time link is for, and get a fresh secret for an authenticator app',
  params: nothing,
  query: nothing,
  body: z.object({ token: InvitationToken }),
  response: z.object({
    kind: codedField(z.enum(invitationKinds)),
    name: codedField(z.string()),
    agencyName: codedField(z.string()),
    role: codedField(z.enum(roles)).nullable(),
    /** Of a person who has one already. */
    username: codedField(z.string()).nullable(),
    expiresAt: codedField(z.iso.datetime()),
    totp: TotpEnrolment,
  }),
  refusals: ['platform.request_invalid', 'auth.invitation_invalid', 'platform.too_many_attempts'],
  permission: 'public',
  purpose: 'system',
  audit: 'session',
});

export const acceptInvitationRoute = defineRoute({
  id: 'platform.accept-invitation',
  method: 'POST',
  path: '/api/invitations/accept',
  summary: 'Use a one-time link: choose username and password, confirm the first code, be signed in',
  params: nothing,
  query: nothing,
  body: z.object({
    token: InvitationToken,
    username: Username,
    password: NewPassword,
    enrolment: sensitiveField(z.string().max(2000)),
    code: OneTimeCode,
    kind: codedField(z.enum(sessionKinds).default('office')),
  }),
  response: z.object({ accountId: codedField(z.uuid()), mandateId: codedField(z.uuid()) }),
  refusals: [
    'platform.request_invalid',
    'auth.invitation_invalid',
    'auth.password_weak',
    'auth.totp_wrong',
    'auth.account_exists',
    'auth.mandate_ended',
    'platform.too_many_attempts',
  ],
  permission: 'public',
  purpose: 'system',
  audit: 'session',
});
