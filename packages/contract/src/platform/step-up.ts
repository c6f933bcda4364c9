import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { PasskeyAssertion, PasskeyRequest } from './passkey.ts';
import { OneTimeCode, presenceProofs } from './session.ts';

/** Presence was proved; it counts for five minutes. */
const SteppedUp = z.object({
  with: codedField(z.enum(presenceProofs)),
  until: codedField(z.iso.datetime()),
});

export const stepUpWithCodeRoute = defineRoute({
  id: 'platform.step-up-with-code',
  method: 'POST',
  path: '/api/session/step-up/code',
  summary: 'Prove that it is still me, with a one-time code',
  params: nothing,
  query: nothing,
  body: z.object({ code: OneTimeCode }),
  response: SteppedUp,
  refusals: ['platform.request_invalid', 'auth.totp_wrong', 'platform.too_many_attempts'],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});

export const beginPasskeyStepUpRoute = defineRoute({
  id: 'platform.begin-passkey-step-up',
  method: 'POST',
  path: '/api/session/step-up/passkey/begin',
  summary: 'Ask for a challenge to prove with a passkey that it is still me',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ options: PasskeyRequest }),
  refusals: ['auth.passkey_refused', 'platform.too_many_attempts'],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});

export const stepUpWithPasskeyRoute = defineRoute({
  id: 'platform.step-up-with-passkey',
  method: 'POST',
  path: '/api/session/step-up/passkey',
  summary: 'Prove that it is still me, with a passkey',
  params: nothing,
  query: nothing,
  body: z.object({ response: PasskeyAssertion }),
  response: SteppedUp,
  refusals: ['platform.request_invalid', 'auth.passkey_refused', 'platform.too_many_attempts'],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});
