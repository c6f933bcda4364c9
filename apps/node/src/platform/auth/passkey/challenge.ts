import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import { Refusal } from '@tutela/kernel';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { lookingUp, onBehalf } from '../on-behalf.ts';
import { after } from '../session/session-rules.ts';
import { hashToken, newToken } from '../token.ts';
import { type ChallengeUse, insertChallenge, takeChallenge } from './challenge.store.ts';

/** How long a challenge is good, in milliseconds. */
export const challengeLimit = 5 * 60_000;

/** Gives out a challenge: 256 random bits, kept (hashed) where every process of the node finds it. */
export async function giveChallenge(
  context: RequestContext,
  parts: AuthParts,
  use: ChallengeUse,
): Promise<string> {
  const challenge = newToken(parts.random);
  const expiresAt = after(context.act.at, challengeLimit);
  await context.database.actingAs(onBehalf(context.act), 'platform', (tx) =>
    insertChallenge(tx, hashToken(challenge), use, expiresAt),
  );
  return challenge;
}

/**
 * The challenge that the browser answered. It is used up here and now, in a transaction of its own, whatever
 * becomes of the answer. Refuses with `auth.passkey_refused` when it is not one of ours for this use.
 */
export async function useChallenge(
  context: RequestContext,
  use: ChallengeUse,
  clientDataJson: string,
): Promise<string> {
  const challenge = readChallenge(clientDataJson);
  const { act, database } = context;
  const taken = await database.actingAs(lookingUp(act), 'platform', (tx) =>
    takeChallenge(tx, hashToken(challenge), use, act.at),
  );
  if (taken) return challenge;
  throw passkeyRefused();
}

function readChallenge(clientDataJson: string): string {
  try {
    return String(decodeClientDataJSON(clientDataJson).challenge);
  } catch (error) {
    throw passkeyRefused(error);
  }
}

export const passkeyRefused = (cause?: unknown): Refusal =>
  new Refusal(
    'auth.passkey_refused',
    'This passkey was not accepted. Try again, or sign in with your password and a code.',
    {},
    { cause },
  );
