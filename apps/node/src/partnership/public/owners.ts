import type { PartyName, PracticeLine } from '@tutela/contract';
import type { Tx } from '../../platform/db/tx.ts';
import { requireParty } from '../directory/require-seat.ts';

/** Whose these practices are, by name, each once. */
export async function ownersOf(
  tx: Tx<'partnership'>,
  practices: readonly PracticeLine[],
): Promise<readonly PartyName[]> {
  const owners = [];
  for (const code of new Set(practices.map(({ ownerCode }) => ownerCode)))
    owners.push({ code, name: (await requireParty(tx, code)).name });
  return owners;
}
