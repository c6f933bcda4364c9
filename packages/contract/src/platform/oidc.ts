import { codedField, openField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { InvitationToken } from './invitations.ts';
import { OneTimeCode, sessionKinds } from './session.ts';

/**
 * Single sign-on in steps: begin, go to the provider, come back to the page `/single-sign-on`, which gives what
 * stands in its address to `finish`. A page in between, since the session cookie is not sent on the way back
 * from another website (SameSite=Strict).
 */
export const beginSingleSignOnRoute = defineRoute({
  id: 'platform.begin-single-sign-on',
  method: 'POST',
  path: '/api/session/single-sign-on/begin',
  summary: 'Begin to sign in through a provider, or to use a one-time link with it',
  params: nothing,
  query: nothing,
  body: z.object({
    providerId: openField(z.string().max(60)),
    invitation: InvitationToken.optional(),
    kind: codedField(z.enum(sessionKinds).default('office')),
  }),
  /** Where the browser goes next. */
  response: z.object({ location: codedField(z.url()) }),
  refusals: [
    'platform.request_invalid',
    'auth.oidc_refused',
    'auth.invitation_invalid',
    'platform.too_many_attempts',
  ],
  permission: 'public',
  purpose: 'system',
  audit: 'session',
});

/** Signed in, or one more step: a one-time code, where the provider does not vouch for a second factor. */
const NextStep = z.object({ next: codedField(z.enum(['signed_in', 'code'])) });

export const finishSingleSignOnRoute = defineRoute({
  id: 'platform.finish-single-sign-on',
  method: 'POST',
  path: '/api/session/single-sign-on',
  summary: 'Finish with what the provider put into the address of the page it came back to',
  params: nothing,
  query: nothing,
  body: z.object({ search: sensitiveField(z.string().max(4000)) }),
  response: NextStep,
  refusals: [
    'platform.request_invalid',
    'auth.oidc_refused',
    'auth.invitation_invalid',
    'auth.account_exists',
    'auth.mandate_ended',
    'platform.too_many_attempts',
  ],
  permission: 'public',
  purpose: 'system',
  audit: 'session',
});

export const confirmSingleSignOnRoute = defineRoute({
  id: 'platform.confirm-single-sign-on',
  method: 'POST',
  path: '/api/session/single-sign-on/code',
  summary: 'Confirm single sign-on with a one-time code',
  params: nothing,
  query: nothing,
  /** `enrolment` comes from the one-time link, when one is being used. */
  body: z.object({ code: OneTimeCode, enrolment: sensitiveField(z.string().max(2000)).optional() }),
  response: NextStep,
  refusals: [
    'platform.request_invalid',
    'auth.oidc_refused',
    'auth.totp_wrong',
    'auth.invitation_invalid',
    'auth.account_exists',
    'auth.mandate_ended',
    'platform.too_many_attempts',
  ],
  permission: 'public',
  purpose: 'system',
  audit: 'session',
});
