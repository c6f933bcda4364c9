import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import { lockAdministrators } from './administrator-lock.store.ts';
import { countAdministrators } from './people.store.ts';

/** Does the work unless it would leave the node with nobody who can administer it (`auth.last_administrator`). */
export async function keepingAdministrator<T>(
  tx: Tx<'platform'>,
  at: Date,
  work: () => Promise<T>,
): Promise<T> {
  await lockAdministrators(tx);
  const before = await countAdministrators(tx, at);
  const result = await work();
  if (before === 0 || (await countAdministrators(tx, at)) > 0) return result;
  throw new Refusal(
    'auth.last_administrator',
    'This is the last administrator of this node. Make somebody else administrator first; nothing was changed.',
  );
}
