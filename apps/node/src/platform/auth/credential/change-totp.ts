import type { TotpEnrolment } from '@tutela/contract';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { countAttempts, forgiveAttempts } from '../limit/count-attempts.ts';
import { onBehalf } from '../on-behalf.ts';
import { giveToken, renewToken } from '../session/open-session.ts';
import { endSessionsOf } from '../session/session.store.ts';
import { countLive } from '../session/session-rules.ts';
import { sessionOf } from '../session/signed-in.ts';
import { requireStepUp } from '../session/step-up.ts';
import { confirmEnrolment, newEnrolment } from '../totp/enrolment.ts';
import { putTotp } from '../totp/totp.store.ts';
import { tellOfChange } from './tell-of-change.ts';

/** A fresh secret for another authenticator; the old one stays good until the new one is confirmed. */
export async function beginTotp(context: RequestContext, parts: AuthParts): Promise<TotpEnrolment> {
  const { accountId } = sessionOf(context);
  requireStepUp(context, 'any');
  await context.database.recordOutcome(onBehalf(context.act), { outcome: 'done', code: null });
  return newEnrolment(parts, `account ${accountId}`, context.act.at);
}

/** Changes the authenticator. Other sessions end, this one gets a new token; answers how many ended. */
export async function confirmTotp(
  context: RequestContext,
  parts: AuthParts,
  input: { readonly enrolment: string; readonly code: string },
): Promise<number> {
  const { accountId, sessionId } = sessionOf(context);
  const { act, database } = context;
  requireStepUp(context, 'any');
  const counted = { confirm_account: accountId };
  await countAttempts(context, parts, counted);
  const enrolled = confirmEnrolment(parts, `account ${accountId}`, input, act.at);
  const { ended, token } = await database.actingAs(onBehalf(act), 'platform', async (tx) => {
    await putTotp(tx, parts.vault, accountId, { ...enrolled, at: act.at });
    await tellOfChange(tx, parts.random, { kind: 'authenticator_changed', accountId, at: act.at });
    await forgiveAttempts(tx, parts, counted, act.at);
    const ended = await endSessionsOf(tx, accountId, act.at, sessionId);
    return { ended, token: await renewToken(tx, parts.random, sessionId) };
  });
  giveToken(context, parts, token);
  return countLive(ended, parts.sessionLimits, act.at);
}
