import { createHmac } from 'node:crypto';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../db/tx.ts';

/** A request that says "if you have done this already, give me the first answer". */
export interface RequestKey {
  readonly accountId: string;
  readonly keyHash: Buffer;
  readonly bodyHash: Buffer;
  readonly at: Date;
}

const keyPattern = /^[\x21-\x7e]{8,100}$/;

/** Hashes are keyed, so that a short body cannot be guessed from the table. */
export function requestKey(
  secret: Uint8Array,
  given: { accountId: string; route: string; key: string; body: unknown; at: Date },
): RequestKey {
  if (!keyPattern.test(given.key)) {
    throw new Refusal(
      'platform.request_invalid',
      'The Idempotency-Key header must be 8 to 100 visible characters.',
    );
  }
  const hash = (...parts: string[]) => createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
  return {
    accountId: given.accountId,
    keyHash: hash('key', given.route, given.key),
    bodyHash:
      given.body instanceof Uint8Array
        ? createHmac('sha256', secret).update(given.body).digest()
        : hash('body', JSON.stringify(given.body ?? null)),
    at: given.at,
  };
}

/** Runs `work` once: a repetition gets the first answer, the same key with another body is refused. */
export async function once(
  tx: Tx<'platform'>,
  key: RequestKey,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const row = { account_id: key.accountId, key_hash: key.keyHash };
  const claimed = await tx
    .insertInto('platform.request_key')
    .values({ ...row, body_hash: key.bodyHash, at: key.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (claimed.numInsertedOrUpdatedRows === 0n) return firstAnswer(tx, key);
  const answer = await work();
  await tx
    .updateTable('platform.request_key')
    .set({ answer: JSON.stringify(answer) })
    .where('account_id', '=', row.account_id)
    .where('key_hash', '=', row.key_hash)
    .execute();
  return answer;
}

async function firstAnswer(tx: Tx<'platform'>, key: RequestKey): Promise<unknown> {
  const first = await tx
    .selectFrom('platform.request_key')
    .select(['body_hash', 'answer'])
    .where('account_id', '=', key.accountId)
    .where('key_hash', '=', key.keyHash)
    .executeTakeFirstOrThrow();
  if (!first.body_hash.equals(key.bodyHash)) {
    throw new Refusal(
      'platform.request_conflict',
      'This key was used before for something else. Reload the page and send it again.',
    );
  }
  return first.answer;
}
