import type { SessionKind } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { addressGroup } from '../limit/address-group.ts';
import { type Counted, countAttempts, forgiveAttempts } from '../limit/count-attempts.ts';
import { lookingUp, noteAccount } from '../on-behalf.ts';
import { findCredentials } from '../password/password.store.ts';
import { decoyHash, verifyPassword } from '../password/password-hash.ts';
import { normalUsername } from '../password/username.ts';
import { enter, type SignedIn } from '../session/open-session.ts';
import { readSecret, useStep } from '../totp/totp.store.ts';
import { decoySecret, findStep } from '../totp/totp-code.ts';

export interface SignIn {
  readonly username: string;
  readonly password: string;
  readonly code: string;
  readonly kind: SessionKind;
}

type Found = NonNullable<Awaited<ReturnType<typeof findCredentials>>>;

/**
 * Signs in by username, password and one-time code in one step. Unknown user, wrong password, wrong or used
 * code and disabled account are one answer (`auth.credentials_wrong`) after the same work (security.md C8).
 */
export async function signIn(context: RequestContext, parts: AuthParts, input: SignIn): Promise<SignedIn> {
  const username = normalUsername(input.username);
  const counted = countedFor(username, context.address);
  await countAttempts(context, parts, counted);
  const found = await context.database.actingAs(lookingUp(context.act), 'platform', (tx) =>
    findCredentials(tx, username),
  );
  noteAccount(context.act, found?.account_id);
  const step = await check(parts, found, input, context.act.at);
  if (found === undefined || step === undefined) throw wrong();
  const person = { accountId: found.account_id, agencyId: found.agency_id };
  return enter(context, parts, { person, kind: input.kind, proof: 'totp', shutOut: wrong }, async (tx) => {
    if (!(await useStep(tx, person.accountId, step))) throw wrong();
    await forgiveAttempts(tx, parts, counted, context.act.at);
  });
}

function countedFor(username: string, address: string): Counted {
  const group = addressGroup(address);
  return {
    sign_in_address: group,
    sign_in_name: username,
    sign_in_name_and_address: `${username}\n${group}`,
  };
}

/** The step of the code, when everything fits. Whatever is missing is replaced by a decoy that never fits. */
async function check(
  parts: AuthParts,
  found: Found | undefined,
  input: SignIn,
  at: Date,
): Promise<number | undefined> {
  const passwordFits = await verifyPassword(found?.hash ?? decoyHash, input.password);
  const stored = found?.secret ?? null;
  const secret =
    found === undefined || stored === null ? decoySecret : readSecret(parts.vault, found.account_id, stored);
  const step = findStep(secret, input.code, at);
  return passwordFits && stored !== null && found?.state === 'active' ? step : undefined;
}

const wrong = (): Refusal =>
  new Refusal(
    'auth.credentials_wrong',
    'Username, password and code do not fit together. A code is good once: wait for the next one.',
  );
