import type { Tx } from '../../db/tx.ts';

export type ChallengePurpose = 'sign_in' | 'step_up' | 'register';

export interface ChallengeUse {
  readonly purpose: ChallengePurpose;
  /** Whose challenge it is; null for signing in, where nobody is known yet. */
  readonly accountId: string | null;
}

export async function insertChallenge(
  tx: Tx<'platform'>,
  hash: Buffer,
  { purpose, accountId }: ChallengeUse,
  expiresAt: Date,
): Promise<void> {
  await tx
    .insertInto('platform.passkey_challenge')
    .values({ challenge_hash: hash, purpose, account_id: accountId, expires_at: expiresAt })
    .execute();
}

/** Takes a challenge out for good. False when it was never given for this, was used, or has run out. */
export async function takeChallenge(
  tx: Tx<'platform'>,
  hash: Buffer,
  { purpose, accountId }: ChallengeUse,
  now: Date,
): Promise<boolean> {
  const row = await tx
    .deleteFrom('platform.passkey_challenge')
    .where('challenge_hash', '=', hash)
    .returning(['purpose', 'account_id', 'expires_at'])
    .executeTakeFirst();
  return row?.purpose === purpose && row.account_id === accountId && row.expires_at > now;
}
