import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { countAgencies } from './recipient.store.ts';

/** Recipients are other agencies of this node. */
export async function requireRecipients(
  tx: Tx<'protection'>,
  { actor }: RequestContext,
  agencyIds: readonly number[],
): Promise<void> {
  const asked = [...new Set(agencyIds)];
  const isOwn = asked.some((agencyId) => agencyId === actor.agencyId);
  if (!isOwn && (await countAgencies(tx, asked)) === asked.length) return;
  throw new Refusal('protection.grant_unsuitable', 'Choose other agencies that work on this node.', {
    because: 'subject',
  });
}
