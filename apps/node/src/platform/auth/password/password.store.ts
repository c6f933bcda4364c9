import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';

type PlatformTx = Tx<'platform'>;

/** All that signing in by username needs, in one statement, so that every attempt asks the same. */
export function findCredentials(tx: PlatformTx, username: string) {
  return tx
    .selectFrom('platform.password')
    .innerJoin('platform.account', 'platform.account.account_id', 'platform.password.account_id')
    .leftJoin('platform.totp', 'platform.totp.account_id', 'platform.password.account_id')
    .select([
      'platform.account.account_id',
      'platform.account.agency_id',
      'platform.account.state',
      'platform.password.hash',
      'platform.totp.secret',
    ])
    .where('platform.password.username', '=', username)
    .executeTakeFirst();
}

export function findPassword(tx: PlatformTx, accountId: string) {
  return tx
    .selectFrom('platform.password')
    .select(['username', 'hash', 'changed_at'])
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

export interface NewPassword {
  readonly account_id: string;
  readonly username: string;
  readonly hash: string;
  readonly changed_at: Date;
}

/** Sets a person's username and password. Refuses with `auth.account_exists` when somebody has the username. */
export async function putPassword(tx: PlatformTx, { account_id, ...row }: NewPassword): Promise<void> {
  try {
    await tx
      .insertInto('platform.password')
      .values({ account_id, ...row })
      .onConflict((conflict) => conflict.column('account_id').doUpdateSet(row))
      .execute();
  } catch (error) {
    if (!isTakenUsername(error)) throw error;
    throw new Refusal(
      'auth.account_exists',
      'This username is taken. Choose another one.',
      {},
      { cause: error },
    );
  }
}

function isTakenUsername(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'password_username';
}

export async function changeHash(
  tx: PlatformTx,
  accountId: string,
  changes: Pick<NewPassword, 'hash' | 'changed_at'>,
): Promise<void> {
  await tx.updateTable('platform.password').set(changes).where('account_id', '=', accountId).execute();
}
