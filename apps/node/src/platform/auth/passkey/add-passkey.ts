import { type VerifiedRegistrationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { PasskeyAttestation, PasskeyCreation } from '@tutela/contract';
import { randomId } from '@tutela/kernel';
import type { RequestContext, SessionFacts } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { tellOfChange } from '../credential/tell-of-change.ts';
import { lookingUp, onBehalf } from '../on-behalf.ts';
import { findPassword } from '../password/password.store.ts';
import { findAccount } from '../people/account.store.ts';
import { requireStepUp } from '../session/step-up.ts';
import { challengeLimit, giveChallenge, passkeyRefused, useChallenge } from './challenge.ts';
import { insertPasskey, listPasskeys } from './passkey.store.ts';
import { encryptName } from './passkey-name.ts';
import { relyingParty } from './relying-party.ts';
import { userHandle } from './user-handle.ts';

/** EdDSA, ECDSA with P-256, RSA with SHA-256 (IANA COSE algorithms), best first. */
const algorithms = [-8, -7, -257];

/** Refuses with `auth.step_up_needed` unless the person has just proved that it is them. */
export async function beginPasskey(
  context: RequestContext,
  parts: AuthParts,
  { accountId }: SessionFacts,
): Promise<PasskeyCreation> {
  requireStepUp(context, 'any');
  const { rpId } = relyingParty(context.origin);
  const challenge = await giveChallenge(context, parts, { purpose: 'register', accountId });
  const { name, known } = await context.database.actingAs(lookingUp(context.act), 'platform', async (tx) => ({
    name: (await findPassword(tx, accountId))?.username ?? (await findAccount(tx, accountId))?.name ?? '',
    known: await listPasskeys(tx, accountId),
  }));
  return {
    challenge,
    timeout: challengeLimit,
    rp: { id: rpId, name: parts.node.name },
    user: { id: userHandle(accountId), name, displayName: name },
    pubKeyCredParams: algorithms.map((alg) => ({ alg, type: 'public-key' as const })),
    excludeCredentials: known.map(({ credential_id, transports }) => ({
      id: credential_id,
      type: 'public-key' as const,
      transports,
    })),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
    attestation: 'none',
  };
}

/** Answers the new passkey's id. Refuses with `auth.passkey_refused` when the browser's answer does not hold. */
export async function addPasskey(
  context: RequestContext,
  parts: AuthParts,
  { accountId }: SessionFacts,
  input: { readonly response: PasskeyAttestation; readonly name: string },
): Promise<string> {
  requireStepUp(context, 'any');
  const { rpId } = relyingParty(context.origin);
  const use = { purpose: 'register', accountId } as const;
  const challenge = await useChallenge(context, use, input.response.response.clientDataJSON);
  const { credential } = await verify(context.origin, { challenge, rpId, response: input.response });
  const passkeyId = randomId(parts.random);
  await context.database.actingAs(onBehalf(context.act), 'platform', async (tx) => {
    const added = await insertPasskey(tx, {
      passkey_id: passkeyId,
      account_id: accountId,
      credential_id: credential.id,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: input.response.response.transports ?? [],
      rp_id: rpId,
      name: encryptName(parts.vault, passkeyId, input.name),
      created_at: context.act.at,
    });
    if (!added) throw passkeyRefused();
    await tellOfChange(tx, parts.random, { kind: 'passkey_added', accountId, at: context.act.at });
  });
  return passkeyId;
}

type Registration = NonNullable<VerifiedRegistrationResponse['registrationInfo']>;

async function verify(
  origin: string,
  given: { challenge: string; rpId: string; response: PasskeyAttestation },
): Promise<Registration> {
  const { id, rawId, type, response } = given.response;
  const { clientDataJSON, attestationObject } = response;
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId,
        type,
        response: { clientDataJSON, attestationObject },
        clientExtensionResults: {},
      },
      expectedChallenge: given.challenge,
      expectedOrigin: origin,
      expectedRPID: given.rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (registrationInfo !== undefined) return registrationInfo;
  } catch (error) {
    throw passkeyRefused(error);
  }
  throw passkeyRefused();
}
