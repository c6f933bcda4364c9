import type { Tx } from '../db/tx.ts';
import { before } from './session/session-rules.ts';

const day = 24 * 60 * 60_000;

/** Sessions that are over are kept for so long, so that the next sign-in finds the mandate used last. */
const sessionsKept = 30 * day;

/** Removes what has run out: challenges, sign-ons under way, counts, old sessions. Once a day, as the system. */
export async function sweepAuth(tx: Tx<'platform'>, now: Date): Promise<void> {
  await tx.deleteFrom('platform.passkey_challenge').where('expires_at', '<=', now).execute();
  await tx.deleteFrom('platform.oidc_flow').where('expires_at', '<=', now).execute();
  await tx.deleteFrom('platform.sign_in_attempt').where('window_start', '<=', before(now, day)).execute();
  await tx.deleteFrom('platform.session').where('absolute_until', '<=', before(now, sessionsKept)).execute();
}
