import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { PasskeyAssertion, PasskeyRequest } from '@tutela/contract';
import type { Tx } from '../../db/tx.ts';
import type { RequestContext } from '../../http/serve.ts';
import { lookingUp, noteAccount } from '../on-behalf.ts';
import type { ChallengeUse } from './challenge.store.ts';
import { challengeLimit, passkeyRefused, useChallenge } from './challenge.ts';
import { findPasskey, useCounter } from './passkey.store.ts';
import { relyingParty } from './relying-party.ts';
import { userHandle } from './user-handle.ts';

/** Asks for any passkey of this node; the person's device knows which it has. */
export const passkeyRequest = (origin: string, challenge: string): PasskeyRequest => ({
  challenge,
  timeout: challengeLimit,
  rpId: relyingParty(origin).rpId,
  userVerification: 'required',
  allowCredentials: [],
});

/** A passkey's answer that was found good. `useUp` must run in the transaction that relies on it. */
export interface PasskeyProof {
  readonly accountId: string;
  readonly agencyId: number;
  useUp(tx: Tx<'platform'>): Promise<void>;
}

/** Checks a passkey's answer. Refuses with `auth.passkey_refused`, whatever is wrong with it. */
export async function checkPasskey(
  context: RequestContext,
  use: ChallengeUse,
  answer: PasskeyAssertion,
): Promise<PasskeyProof> {
  const { rpId } = relyingParty(context.origin);
  const challenge = await useChallenge(context, use, answer.response.clientDataJSON);
  const found = await context.database.actingAs(lookingUp(context.act), 'platform', (tx) =>
    findPasskey(tx, answer.id, rpId),
  );
  noteAccount(context.act, found?.account_id);
  if (found === undefined || !isTheirs(found.account_id, use, answer)) throw passkeyRefused();
  const from = Number(found.counter);
  const to = await newCounter(context.origin, {
    challenge,
    rpId,
    answer,
    key: found.public_key,
    counter: from,
  });
  return {
    accountId: found.account_id,
    agencyId: found.agency_id,
    useUp: async (tx) => {
      if (!(await useCounter(tx, found.passkey_id, { from, to }, context.act.at))) throw passkeyRefused();
    },
  };
}

function isTheirs(accountId: string, use: ChallengeUse, { response }: PasskeyAssertion): boolean {
  const handle = response.userHandle ?? null;
  return (use.accountId ?? accountId) === accountId && (handle === null || handle === userHandle(accountId));
}

interface Answered {
  readonly challenge: string;
  readonly rpId: string;
  readonly answer: PasskeyAssertion;
  readonly key: Buffer;
  readonly counter: number;
}

async function newCounter(origin: string, answered: Answered): Promise<number> {
  const { id, rawId, type, response } = answered.answer;
  const { clientDataJSON, authenticatorData, signature } = response;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId,
        type,
        response: { clientDataJSON, authenticatorData, signature },
        clientExtensionResults: {},
      },
      expectedChallenge: answered.challenge,
      expectedOrigin: origin,
      expectedRPID: answered.rpId,
      requireUserVerification: true,
      credential: { id, publicKey: Uint8Array.from(answered.key), counter: answered.counter },
    });
    if (verified) return authenticationInfo.newCounter;
  } catch (error) {
    throw passkeyRefused(error);
  }
  throw passkeyRefused();
}
