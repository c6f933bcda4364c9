import type { PasskeyAssertion, PasskeyRequest, PresenceProof } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { countAttempts, forgiveAttempts } from '../limit/count-attempts.ts';
import { lookingUp, onBehalf } from '../on-behalf.ts';
import { giveChallenge } from '../passkey/challenge.ts';
import { checkPasskey, passkeyRequest } from '../passkey/passkey-proof.ts';
import { relyingParty } from '../passkey/relying-party.ts';
import { findTotp, readSecret, useStep } from '../totp/totp.store.ts';
import { decoySecret, findStep } from '../totp/totp-code.ts';
import { giveToken, renewToken } from './open-session.ts';
import { after, stepUpLimit } from './session-rules.ts';
import { sessionOf } from './signed-in.ts';

export interface Presence {
  readonly with: PresenceProof;
  readonly until: string;
}

/** Proves presence with a one-time code. Refuses with `auth.totp_wrong`. */
export async function stepUpWithCode(
  context: RequestContext,
  parts: AuthParts,
  code: string,
): Promise<Presence> {
  const { accountId } = sessionOf(context);
  const { act, database } = context;
  const counted = { confirm_account: accountId };
  await countAttempts(context, parts, counted);
  const found = await database.actingAs(lookingUp(act), 'platform', (tx) => findTotp(tx, accountId));
  const secret = found === undefined ? decoySecret : readSecret(parts.vault, accountId, found.secret);
  const step = findStep(secret, code, act.at);
  if (found === undefined || step === undefined) throw codeWrong();
  return stepUp(context, parts, 'totp', async (tx) => {
    if (!(await useStep(tx, accountId, step))) throw codeWrong();
    await forgiveAttempts(tx, parts, counted, act.at);
  });
}

export async function beginPasskeyStepUp(context: RequestContext, parts: AuthParts): Promise<PasskeyRequest> {
  const { accountId } = sessionOf(context);
  relyingParty(context.origin);
  await countAttempts(context, parts, { confirm_account: `challenge ${accountId}` });
  const challenge = await giveChallenge(context, parts, { purpose: 'step_up', accountId });
  return passkeyRequest(context.origin, challenge);
}

/** Proves presence with one of one's own passkeys. Refuses with `auth.passkey_refused`. */
export async function stepUpWithPasskey(
  context: RequestContext,
  parts: AuthParts,
  response: PasskeyAssertion,
): Promise<Presence> {
  const { accountId } = sessionOf(context);
  const { useUp } = await checkPasskey(context, { purpose: 'step_up', accountId }, response);
  return stepUp(context, parts, 'passkey', async (tx) => {
    await useUp(tx);
    await forgiveAttempts(tx, parts, { confirm_account: `challenge ${accountId}` }, context.act.at);
  });
}

/** Notes the proof on the session, which gets a new token. */
async function stepUp(
  context: RequestContext,
  parts: AuthParts,
  proof: PresenceProof,
  useUp: (tx: Tx<'platform'>) => Promise<void>,
): Promise<Presence> {
  const { act, database } = context;
  const { sessionId } = sessionOf(context);
  const token = await database.actingAs(onBehalf(act), 'platform', async (tx) => {
    await useUp(tx);
    return renewToken(tx, parts.random, sessionId, { stepped_up_at: act.at, stepped_up_with: proof });
  });
  giveToken(context, parts, token);
  return { with: proof, until: after(act.at, stepUpLimit).toISOString() };
}

export const codeWrong = (): Refusal =>
  new Refusal('auth.totp_wrong', 'This code does not fit. A code is good once: wait for the next one.');
