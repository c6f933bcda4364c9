import type { PresenceProof, SessionKind } from '@tutela/contract';
import { type Random, Refusal, randomId } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { actingFor } from '../on-behalf.ts';
import {
  findAccount,
  findLastMandate,
  listCurrentMandates,
  lockAccount,
  noteSignIn,
} from '../people/account.store.ts';
import { hashToken, newToken } from '../token.ts';
import { endSession, insertSession, rotateToken } from './session.store.ts';
import { after } from './session-rules.ts';

/** Somebody whose proof was found good, outside the transaction. */
export interface Entry {
  readonly person: { readonly accountId: string; readonly agencyId: number };
  readonly kind: SessionKind;
  /** How the person proved who they are; null when a provider of single sign-on did not vouch for it. */
  readonly proof: PresenceProof | null;
  /** What somebody is told whose account is not active. */
  readonly shutOut: () => Refusal;
}

export interface SignedIn {
  readonly accountId: string;
  readonly mandateId: string;
}

/**
 * Signs a person in: in one transaction, recorded as theirs, `useUp` takes what is good once (a code, a
 * counter, a link), and the session begins. Then the token goes into the browser's cookie.
 */
export async function enter(
  context: RequestContext,
  parts: AuthParts,
  entry: Entry,
  useUp: (tx: Tx<'platform'>) => Promise<void>,
): Promise<SignedIn> {
  const { token, ...signedIn } = await context.database.actingAs(
    actingFor(context.act, entry.person),
    'platform',
    async (tx) => {
      const { accountId } = entry.person;
      await lockAccount(tx, accountId);
      await useUp(tx);
      if ((await findAccount(tx, accountId))?.state !== 'active') throw entry.shutOut();
      const { session } = context;
      if (session !== null) await endSession(tx, session, context.act.at);
      return openSession(tx, parts, entry, context.act.at);
    },
  );
  giveToken(context, parts, token);
  return signedIn;
}

/**
 * Begins a session under the mandate that was used last, or else the oldest. Refuses with `auth.mandate_ended`
 * when there is no current one.
 */
export async function openSession(
  tx: Tx<'platform'>,
  { random, sessionLimits }: Pick<AuthParts, 'random' | 'sessionLimits'>,
  { person: { accountId }, kind, proof }: Pick<Entry, 'person' | 'kind' | 'proof'>,
  at: Date,
): Promise<SignedIn & { readonly token: string }> {
  const mandateId = await chooseMandate(tx, accountId, at);
  const token = newToken(random);
  await insertSession(tx, {
    session_id: randomId(random),
    token_hash: hashToken(token),
    account_id: accountId,
    mandate_id: mandateId,
    kind,
    created_at: at,
    last_seen_at: at,
    absolute_until: after(at, sessionLimits.absolute),
    stepped_up_at: proof === null ? null : at,
    stepped_up_with: proof,
  });
  await noteSignIn(tx, accountId, at);
  return { token, accountId, mandateId };
}

async function chooseMandate(tx: Tx<'platform'>, accountId: string, at: Date): Promise<string> {
  const current = await listCurrentMandates(tx, accountId, at);
  const last = await findLastMandate(tx, accountId);
  const chosen = current.find((mandate) => mandate.mandate_id === last) ?? current[0];
  if (chosen !== undefined) return chosen.mandate_id;
  throw new Refusal(
    'auth.mandate_ended',
    'You have no mandate at this node at present. Ask your administrator to give you one.',
  );
}

type Changes = Parameters<typeof rotateToken>[2];

/** A new token for the same session, with what changes about it. Refuses when the session has just ended. */
export async function renewToken(
  tx: Tx<'platform'>,
  random: Random,
  sessionId: string,
  changes: Omit<Changes, 'token_hash'> = {},
): Promise<string> {
  const token = newToken(random);
  if (await rotateToken(tx, sessionId, { ...changes, token_hash: hashToken(token) })) return token;
  throw new Refusal('platform.not_signed_in', 'Your session has just ended. Sign in to go on.');
}

/** Puts the token into the browser's cookie; only after its transaction was committed. */
export function giveToken(context: RequestContext, parts: AuthParts, token: string): void {
  context.cookies.set(parts.cookieName, token, parts.sessionLimits.absolute / 1000);
}
