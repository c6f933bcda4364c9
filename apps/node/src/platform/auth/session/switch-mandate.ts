import { Refusal } from '@tutela/kernel';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { onBehalf } from '../on-behalf.ts';
import { listCurrentMandates } from '../people/account.store.ts';
import { giveToken, renewToken, type SignedIn } from './open-session.ts';
import { sessionOf } from './signed-in.ts';

/** Acts under another mandate from here on, with a new token. Refuses with `auth.mandate_ended`. */
export async function switchMandate(
  context: RequestContext,
  parts: AuthParts,
  mandateId: string,
): Promise<SignedIn> {
  const { accountId, sessionId } = sessionOf(context);
  const { act, database } = context;
  const token = await database.actingAs(onBehalf(act), 'platform', async (tx) => {
    const current = await listCurrentMandates(tx, accountId, act.at);
    if (current.some((mandate) => mandate.mandate_id === mandateId)) {
      return renewToken(tx, parts.random, sessionId, { mandate_id: mandateId });
    }
    throw new Refusal('auth.mandate_ended', 'You do not hold this mandate, or it has ended.');
  });
  giveToken(context, parts, token);
  return { accountId, mandateId };
}
