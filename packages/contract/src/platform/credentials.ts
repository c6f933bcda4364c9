import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { PasskeyAttestation, PasskeyCreation } from './passkey.ts';
import { OneTimeCode } from './session.ts';

const id = codedField(z.uuid());
const moment = codedField(z.iso.datetime());

/** Length alone is checked here; the server knows the list of common passwords. */
export const NewPassword = sensitiveField(z.string().min(12).max(128));
/** Letters, digits, dot, hyphen and underscore in any script; case makes no difference. */
export const Username = codedField(
  z
    .string()
    .normalize('NFKC')
    .trim()
    .regex(/^[\p{L}\p{M}\p{N}._-]{3,60}$/u),
);

/** What an authenticator app needs. `enrolment` is given back with the first code; it is good for 30 minutes. */
export const TotpEnrolment = z.object({
  enrolment: sensitiveField(z.string()),
  /** For typing in by hand (base 32). */
  secret: sensitiveField(z.string()),
  uri: sensitiveField(z.string()),
  /** A QR code of `uri`: an SVG path on a square of `size` units. */
  qr: z.object({ size: codedField(z.int()), path: sensitiveField(z.string()) }),
});
export type TotpEnrolment = z.infer<typeof TotpEnrolment>;

const passkeyName = personalField(z.string().trim().min(1).max(60));

export const listCredentialsRoute = defineRoute({
  id: 'platform.list-credentials',
  method: 'GET',
  path: '/api/credentials',
  summary: 'List the ways in which I can sign in',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    username: codedField(z.string()).nullable(),
    passwordChangedAt: moment.nullable(),
    totpSince: moment.nullable(),
    passkeys: z.array(
      z.object({
        passkeyId: id,
        name: passkeyName,
        createdAt: moment,
        lastUsedAt: moment.nullable(),
      }),
    ),
    providers: z.array(z.object({ providerId: codedField(z.string()), name: codedField(z.string()) })),
  }),
  refusals: [],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});

export const changePasswordRoute = defineRoute({
  id: 'platform.change-password',
  method: 'POST',
  path: '/api/credentials/password',
  summary: 'Change my password; my other sessions end',
  params: nothing,
  query: nothing,
  body: z.object({
    currentPassword: sensitiveField(z.string().min(1).max(500)),
    newPassword: NewPassword,
  }),
  response: z.object({ sessionsEnded: codedField(z.int()) }),
  refusals: [
    'platform.request_invalid',
    'auth.credentials_wrong',
    'auth.password_weak',
    'platform.too_many_attempts',
  ],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});

export const beginTotpRoute = defineRoute({
  id: 'platform.begin-totp',
  method: 'POST',
  path: '/api/credentials/totp/begin',
  summary: 'Begin to set up an authenticator app; nothing changes until its first code is confirmed',
  params: nothing,
  query: nothing,
  body: nothing,
  response: TotpEnrolment,
  refusals: ['auth.step_up_needed'],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});

export const confirmTotpRoute = defineRoute({
  id: 'platform.confirm-totp',
  method: 'POST',
  path: '/api/credentials/totp',
  summary: 'Use this authenticator app from now on; my other sessions end',
  params: nothing,
  query: nothing,
  body: z.object({ enrolment: sensitiveField(z.string().max(2000)), code: OneTimeCode }),
  response: z.object({ sessionsEnded: codedField(z.int()) }),
  refusals: [
    'platform.request_invalid',
    'auth.step_up_needed',
    'auth.totp_wrong',
    'platform.too_many_attempts',
  ],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});

export const beginPasskeyRoute = defineRoute({
  id: 'platform.begin-passkey',
  method: 'POST',
  path: '/api/credentials/passkeys/begin',
  summary: 'Begin to add a passkey',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ options: PasskeyCreation }),
  refusals: ['auth.step_up_needed', 'auth.passkey_refused', 'platform.too_many_attempts'],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});

export const addPasskeyRoute = defineRoute({
  id: 'platform.add-passkey',
  method: 'POST',
  path: '/api/credentials/passkeys',
  summary: 'Add a passkey under a name of my own',
  params: nothing,
  query: nothing,
  body: z.object({ response: PasskeyAttestation, name: passkeyName }),
  response: z.object({ passkeyId: id }),
  refusals: ['platform.request_invalid', 'auth.step_up_needed', 'auth.passkey_refused'],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});

export const removePasskeyRoute = defineRoute({
  id: 'platform.remove-passkey',
  method: 'DELETE',
  path: '/api/credentials/passkeys/:passkeyId',
  summary: 'Remove one of my passkeys; never my last way to sign in',
  params: z.object({ passkeyId: id }),
  query: nothing,
  body: nothing,
  response: z.object({ passkeyId: id }),
  refusals: ['platform.not_found', 'platform.request_conflict', 'auth.step_up_needed'],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});
