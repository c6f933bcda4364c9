import type { Tx } from '../../platform/db/tx.ts';

export interface ChildKey {
  readonly file_id: string;
  readonly secret_hash: string;
  readonly failures: number;
}

/** Puts a new code in the place of the old one; sessions of the old one end with it. */
export async function replaceKey(
  tx: Tx<'protection'>,
  key: { fileId: string; codeHash: Buffer; secretHash: string; at: Date },
): Promise<void> {
  await tx.deleteFrom('protection.child_key').where('file_id', '=', key.fileId).execute();
  await tx
    .insertInto('protection.child_key')
    .values({
      file_id: key.fileId,
      code_hash: key.codeHash,
      secret_hash: key.secretHash,
      failures: 0,
      given_at: key.at,
    })
    .execute();
}

export const forgetKey = async (tx: Tx<'protection'>, fileId: string): Promise<void> => {
  await tx.deleteFrom('protection.child_key').where('file_id', '=', fileId).execute();
};

export const findKey = (tx: Tx<'protection'>, codeHash: Buffer): Promise<ChildKey | undefined> =>
  tx
    .selectFrom('protection.child_key')
    .select(['file_id', 'secret_hash', 'failures'])
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();

/** Counts a try before it is looked at, so that tries at the same moment count too; answers how many there are. */
export async function countTry(tx: Tx<'protection'>, fileId: string): Promise<number> {
  const row = await tx
    .updateTable('protection.child_key')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('file_id', '=', fileId)
    .returning('failures')
    .executeTakeFirst();
  return row?.failures ?? Number.POSITIVE_INFINITY;
}

/** A try that succeeded is no failure. Whatever has run out, of any child, goes with it. */
export async function openChildSession(
  tx: Tx<'protection'>,
  session: { fileId: string; tokenHash: Buffer; at: Date; expiresAt: Date },
): Promise<void> {
  await tx.deleteFrom('protection.child_session').where('expires_at', '<=', session.at).execute();
  await tx
    .updateTable('protection.child_key')
    .set({ failures: 0 })
    .where('file_id', '=', session.fileId)
    .execute();
  await tx
    .insertInto('protection.child_session')
    .values({ token_hash: session.tokenHash, file_id: session.fileId, expires_at: session.expiresAt })
    .execute();
}

export async function findChildSession(
  tx: Tx<'protection'>,
  tokenHash: Buffer,
  at: Date,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('protection.child_session')
    .select('file_id')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  return row?.file_id;
}

export async function endChildSession(tx: Tx<'protection'>, tokenHash: Buffer): Promise<void> {
  await tx.deleteFrom('protection.child_session').where('token_hash', '=', tokenHash).execute();
}
