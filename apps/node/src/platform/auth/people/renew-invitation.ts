import { type Random, Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import { type Asking, type Invited, makeLink } from '../invitation/invite.ts';
import { findAccount, listCurrentMandates } from './account.store.ts';
import { noSuchPerson } from './shut-out.ts';

/**
 * A new one-time link: for somebody who never used theirs, or who lost their password or authenticator. What
 * they have now stays good until the link is used. As the system.
 */
export async function renewInvitation(
  tx: Tx<'platform'>,
  random: Random,
  accountId: string,
  asking: Asking,
): Promise<Invited> {
  const account = await findAccount(tx, accountId);
  if (account === undefined) throw noSuchPerson();
  if (account.state === 'disabled') {
    throw new Refusal('platform.request_conflict', 'This person is shut out. Let them in again first.');
  }
  const mandates = await listCurrentMandates(tx, accountId, asking.at);
  const kind = account.state === 'invited' ? 'join' : 'reset';
  return makeLink(tx, random, { kind, accountId, mandateId: mandates[0]?.mandate_id ?? null }, asking);
}
