import { permissions, roles } from '@tutela/domain';
import { codedField, openField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { PasskeyAssertion, PasskeyRequest } from './passkey.ts';

const id = codedField(z.uuid());
const moment = codedField(z.iso.datetime());

/** Where a person signs in from: in the field a session ends after 5 idle minutes, in an office after 15. */
export const sessionKinds = ['office', 'field'] as const;
export type SessionKind = (typeof sessionKinds)[number];
const Kind = codedField(z.enum(sessionKinds).default('office'));

/** How presence was last proved: by passkey, by one-time code, or by a trusted provider of single sign-on. */
export const presenceProofs = ['passkey', 'totp', 'provider'] as const;
export type PresenceProof = (typeof presenceProofs)[number];

/** Six digits from an authenticator app, as it shows them. */
export const OneTimeCode = sensitiveField(z.string().regex(/^\d{3} ?\d{3}$/));

/** A mandate one may act under now. */
export const OwnMandate = z.object({
  mandateId: id,
  role: codedField(z.enum(roles)),
  agencyId: codedField(z.int()),
  agencyName: codedField(z.string()),
  validUntil: moment.nullable(),
});

/** The person who is signed in, and how long that lasts. */
export const Me = z.object({
  accountId: id,
  name: codedField(z.string()),
  sessionId: id,
  kind: codedField(z.enum(sessionKinds)),
  mandate: OwnMandate,
  mandates: z.array(OwnMandate),
  permissions: z.array(codedField(z.enum(permissions))),
  idleUntil: moment,
  absoluteUntil: moment,
  /** Null when presence was never proved or longer than five minutes ago. */
  steppedUp: z.object({ with: codedField(z.enum(presenceProofs)), until: moment }).nullable(),
  hasPassword: codedField(z.boolean()),
  hasPasskey: codedField(z.boolean()),
});
export type Me = z.infer<typeof Me>;

/** The most that one photo or document may have, in megabytes of 1024 × 1024 bytes, unless a node sets another. */
export const usualUploadMegabytes = 10;

export const getSessionRoute = defineRoute({
  id: 'platform.get-session',
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, as what, until when; and which ways there are to sign in',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    node: z.object({
      nodeId: openField(z.string()),
      name: openField(z.string()),
      demo: openField(z.boolean()),
      mostUploadMegabytes: openField(z.int()),
    }),
    /** A passkey needs an address with a name; providers are those of single sign-on. */
    ways: z.object({
      passkey: openField(z.boolean()),
      providers: z.array(z.object({ providerId: openField(z.string()), name: openField(z.string()) })),
    }),
    me: Me.nullable(),
  }),
  refusals: [],
  permission: 'public',
  purpose: 'system',
  audit: 'session',
});

const SignedIn = z.object({ accountId: id, mandateId: id });

export const signInRoute = defineRoute({
  id: 'platform.sign-in',
  method: 'POST',
  path: '/api/session',
  summary: 'Sign in with username, password and one-time code, all in one step',
  params: nothing,
  query: nothing,
  body: z.object({
    username: codedField(z.string().min(1).max(100)),
    password: sensitiveField(z.string().min(1).max(500)),
    code: OneTimeCode,
    kind: Kind,
  }),
  response: SignedIn,
  refusals: [
    'platform.request_invalid',
    'auth.credentials_wrong',
    'auth.mandate_ended',
    'platform.too_many_attempts',
  ],
  permission: 'public',
  purpose: 'system',
  audit: 'session',
});

export const beginPasskeySignInRoute = defineRoute({
  id: 'platform.begin-passkey-sign-in',
  method: 'POST',
  path: '/api/session/passkey/begin',
  summary: 'Ask for a challenge to sign in with a passkey; it is good once, for five minutes',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ options: PasskeyRequest }),
  refusals: ['auth.passkey_refused', 'platform.too_many_attempts'],
  permission: 'public',
  purpose: 'system',
  audit: 'session',
});

export const signInWithPasskeyRoute = defineRoute({
  id: 'platform.sign-in-with-passkey',
  method: 'POST',
  path: '/api/session/passkey',
  summary: 'Sign in with a passkey',
  params: nothing,
  query: nothing,
  body: z.object({ response: PasskeyAssertion, kind: Kind }),
  response: SignedIn,
  refusals: [
    'platform.request_invalid',
    'auth.passkey_refused',
    'auth.mandate_ended',
    'platform.too_many_attempts',
  ],
  permission: 'public',
  purpose: 'system',
  audit: 'session',
});

/** Public, so that signing out twice, or after the session has run out, ends well too. */
export const signOutRoute = defineRoute({
  id: 'platform.sign-out',
  method: 'POST',
  path: '/api/session/end',
  summary: 'Sign out',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ signedIn: codedField(z.literal(false)) }),
  refusals: [],
  permission: 'public',
  purpose: 'system',
  audit: 'session',
});

export const switchMandateRoute = defineRoute({
  id: 'platform.switch-mandate',
  method: 'POST',
  path: '/api/session/mandate',
  summary: 'Act under another of my mandates',
  params: nothing,
  query: nothing,
  body: z.object({ mandateId: id }),
  response: SignedIn,
  refusals: ['auth.mandate_ended'],
  permission: 'signed_in',
  purpose: 'system',
  audit: 'session',
});
