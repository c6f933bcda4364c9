import type { TotpEnrolment } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import { z } from 'zod';
import type { AuthParts } from '../auth-parts.ts';
import { after } from '../session/session-rules.ts';
import { qrPath } from './qr-path.ts';
import { findStep, secretLength, secretText, setupUri } from './totp-code.ts';

/** Whose authenticator is being set up: the holder of a one-time link, or somebody signed in. */
export type EnrolmentOf = `invitation ${string}` | `account ${string}`;

const label = 'totp enrolment';
const goodFor = 30 * 60_000;

const Enrolment = z.object({ secret: z.base64(), until: z.iso.datetime() });

/**
 * A fresh secret for an authenticator app. Nothing is stored: the browser gives it back, encrypted under the
 * node key, together with the app's first code. So whoever looked at a link before its owner knows another
 * secret than theirs.
 */
export function newEnrolment(parts: AuthParts, of: EnrolmentOf, at: Date): TotpEnrolment {
  const secret = parts.random.bytes(secretLength);
  const until = after(at, goodFor).toISOString();
  const content = JSON.stringify({ secret: Buffer.from(secret).toString('base64'), until });
  const uri = setupUri(secret, parts.node.name);
  return {
    enrolment: Buffer.from(parts.vault.encryptForNode(label, Buffer.from(content), of)).toString('base64url'),
    secret: secretText(secret),
    uri,
    qr: qrPath(uri),
  };
}

/** What the first code proves: the secret, and the step that is now used. */
export interface Enrolled {
  readonly secret: Uint8Array;
  readonly step: number;
}

/** Refuses with `auth.totp_wrong` when the code is not the app's, or the setting up took too long. */
export function confirmEnrolment(
  parts: AuthParts,
  of: EnrolmentOf,
  given: { readonly enrolment: string; readonly code: string },
  at: Date,
): Enrolled {
  const secret = readEnrolment(parts, of, given.enrolment, at);
  const step = findStep(secret, given.code, at);
  if (step !== undefined) return { secret, step };
  throw new Refusal(
    'auth.totp_wrong',
    'This code does not fit. Wait for the next one; if it does not fit either, check the clock of your phone.',
  );
}

function readEnrolment(parts: AuthParts, of: EnrolmentOf, enrolment: string, at: Date): Uint8Array {
  try {
    const bytes = parts.vault.decryptForNode(label, Buffer.from(enrolment, 'base64url'), of);
    const { secret, until } = Enrolment.parse(JSON.parse(Buffer.from(bytes).toString()));
    if (new Date(until) > at) return Buffer.from(secret, 'base64');
  } catch (error) {
    throw runOut(error);
  }
  throw runOut(undefined);
}

const runOut = (cause: unknown): Refusal =>
  new Refusal(
    'auth.totp_wrong',
    'Setting up your authenticator took too long. Reload the page and scan the new picture.',
    { reload: true },
    { cause },
  );
