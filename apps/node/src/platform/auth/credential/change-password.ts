import { Refusal } from '@tutela/kernel';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { countAttempts, forgiveAttempts } from '../limit/count-attempts.ts';
import { lookingUp, onBehalf } from '../on-behalf.ts';
import { changeHash, findPassword } from '../password/password.store.ts';
import { decoyHash, hashPassword, verifyPassword } from '../password/password-hash.ts';
import { requireGoodPassword } from '../password/password-rules.ts';
import { findAccount } from '../people/account.store.ts';
import { giveToken, renewToken } from '../session/open-session.ts';
import { endSessionsOf } from '../session/session.store.ts';
import { countLive } from '../session/session-rules.ts';
import { sessionOf } from '../session/signed-in.ts';
import { tellOfChange } from './tell-of-change.ts';

/**
 * Changes a person's own password. Their other sessions end, this one gets a new token; answers how many
 * ended. Refuses with `auth.credentials_wrong` or `auth.password_weak`.
 */
export async function changePassword(
  context: RequestContext,
  parts: AuthParts,
  input: { readonly currentPassword: string; readonly newPassword: string },
): Promise<number> {
  const { accountId, sessionId } = sessionOf(context);
  const { act, database } = context;
  const counted = { confirm_account: accountId };
  await countAttempts(context, parts, counted);
  const { password, account } = await database.actingAs(lookingUp(act), 'platform', async (tx) => ({
    password: await findPassword(tx, accountId),
    account: await findAccount(tx, accountId),
  }));
  const fits = await verifyPassword(password?.hash ?? decoyHash, input.currentPassword);
  if (password === undefined || !fits) throw wrong();
  requireGoodPassword(input.newPassword, [password.username, account?.name ?? '']);
  const hash = await hashPassword(input.newPassword);
  const { ended, token } = await database.actingAs(onBehalf(act), 'platform', async (tx) => {
    await changeHash(tx, accountId, { hash, changed_at: act.at });
    await tellOfChange(tx, parts.random, { kind: 'password_changed', accountId, at: act.at });
    await forgiveAttempts(tx, parts, counted, act.at);
    const ended = await endSessionsOf(tx, accountId, act.at, sessionId);
    return { ended, token: await renewToken(tx, parts.random, sessionId) };
  });
  giveToken(context, parts, token);
  return countLive(ended, parts.sessionLimits, act.at);
}

const wrong = (): Refusal =>
  new Refusal('auth.credentials_wrong', 'Your present password is not this one. Nothing was changed.');
