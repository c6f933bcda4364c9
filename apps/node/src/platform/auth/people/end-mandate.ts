import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import { keepingAdministrator } from './keep-administrator.ts';
import { endMandateRow } from './people.store.ts';

/** Ends a mandate at once: sessions under it are worth nothing from the next request on. */
export async function endMandate(
  tx: Tx<'platform'>,
  mandate: { readonly accountId: string; readonly mandateId: string },
  at: Date,
): Promise<void> {
  await keepingAdministrator(tx, at, async () => {
    if (await endMandateRow(tx, mandate, at)) return;
    throw new Refusal('platform.not_found', 'There is no such mandate, or it has ended already.');
  });
}
