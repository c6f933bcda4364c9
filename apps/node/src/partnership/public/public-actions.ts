import type { PublicAction } from '@tutela/contract';
import type { Tx } from '../../platform/db/tx.ts';
import type { KeptAction } from '../action/action.store.ts';
import { recommendationNumbers, verifiedDays } from './overview.store.ts';

/** Actions as everybody may see them: who owns them by name is not among it. */
export async function publicActions(
  tx: Tx<'partnership'>,
  actions: readonly KeptAction[],
): Promise<readonly PublicAction[]> {
  const verified = await verifiedDays(
    tx,
    actions.filter(({ state }) => state === 'verified').map(({ actionId }) => actionId),
  );
  const numbers = await recommendationNumbers(
    tx,
    actions.flatMap(({ recommendationIds }) => recommendationIds),
  );
  return actions.map(({ actionId, number, title, institution, state, dueOn, recommendationIds }) => ({
    number,
    title,
    institution,
    state,
    dueOn,
    verifiedOn: verified.get(actionId) ?? null,
    recommendations: recommendationIds.flatMap((id) => numbers.get(id) ?? []),
  }));
}
