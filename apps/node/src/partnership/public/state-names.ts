import type { StateName } from '@tutela/contract';
import type { Tx } from '../../platform/db/tx.ts';
import { listPartyRows } from '../directory/party.store.ts';

const groups = ['participating_state', 'partner_for_cooperation'] as const;

/** The States of the alliance by name; the order is the alphabet's and says nothing else. */
export async function stateNames(tx: Tx<'partnership'>): Promise<readonly StateName[]> {
  const parties = await listPartyRows(tx, undefined);
  return parties.flatMap(({ partyCode, name, kind }) => {
    const group = groups.find((each) => each === kind);
    return group === undefined ? [] : [{ code: partyCode, name, group }];
  });
}
