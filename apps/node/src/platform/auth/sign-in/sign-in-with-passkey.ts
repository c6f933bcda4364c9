import type { PasskeyAssertion, PasskeyRequest, SessionKind } from '@tutela/contract';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { addressGroup } from '../limit/address-group.ts';
import { countAttempts } from '../limit/count-attempts.ts';
import { giveChallenge, passkeyRefused } from '../passkey/challenge.ts';
import { checkPasskey, passkeyRequest } from '../passkey/passkey-proof.ts';
import { relyingParty } from '../passkey/relying-party.ts';
import { enter, type SignedIn } from '../session/open-session.ts';

const use = { purpose: 'sign_in', accountId: null } as const;

export async function beginPasskeySignIn(context: RequestContext, parts: AuthParts): Promise<PasskeyRequest> {
  relyingParty(context.origin);
  await countAttempts(context, parts, { passkey_address: addressGroup(context.address) });
  return passkeyRequest(context.origin, await giveChallenge(context, parts, use));
}

/** Signs in by passkey alone: it is two factors, the device and what unlocks it. */
export async function signInWithPasskey(
  context: RequestContext,
  parts: AuthParts,
  input: { readonly response: PasskeyAssertion; readonly kind: SessionKind },
): Promise<SignedIn> {
  await countAttempts(context, parts, { passkey_address: addressGroup(context.address) });
  const { accountId, agencyId, useUp } = await checkPasskey(context, use, input.response);
  const person = { accountId, agencyId };
  return enter(
    context,
    parts,
    { person, kind: input.kind, proof: 'passkey', shutOut: passkeyRefused },
    useUp,
  );
}
