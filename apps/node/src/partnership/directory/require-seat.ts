import { isSeated, maySeat, type SeatAct } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { notFound, seatMissing } from '../refuse.ts';
import { findParty, type PartyFacts } from './party.store.ts';
import { seatsOfAccount } from './seat.store.ts';

/** Who acts for a member, and as what. */
export interface Seated {
  readonly accountId: string;
  readonly party: PartyFacts;
  /** A head or deputy. */
  readonly leads: boolean;
}

export function accountOf({ actor }: RequestContext): string {
  if (actor.accountId === null) throw seatMissing();
  return actor.accountId;
}

export async function requireParty(tx: Tx<'partnership'>, code: string): Promise<PartyFacts> {
  const party = await findParty(tx, code);
  if (party === undefined) throw notFound();
  return party;
}

/** Whether somebody sits for a member in a seat that may do this; refused in the same words whatever is missing. */
export async function requireSeat(
  tx: Tx<'partnership'>,
  context: RequestContext,
  partyCode: string,
  act: SeatAct,
): Promise<Seated> {
  const accountId = accountOf(context);
  const party = await requireParty(tx, partyCode);
  const now = context.act.at.toISOString();
  const held = (await seatsOfAccount(tx, accountId)).filter(
    (seat) => seat.partyCode === partyCode && isSeated(seat, now),
  );
  const able = held.filter(({ role }) => maySeat(role, party.kind, act));
  const speaks = context.actor.role === 'delegate' || context.actor.role === 'head_of_delegation';
  if (!speaks || party.endedAt !== null || able.length === 0) throw seatMissing();
  return { accountId, party, leads: held.some(({ role }) => role === 'head' || role === 'deputy') };
}

/** The same for what the secretariat may do as well, for anybody. */
export async function requireSeatOrSecretariat(
  tx: Tx<'partnership'>,
  context: RequestContext,
  partyCode: string,
  act: SeatAct,
): Promise<Seated & { readonly isSecretariat: boolean }> {
  if (context.actor.role !== 'secretariat') {
    return { ...(await requireSeat(tx, context, partyCode, act)), isSecretariat: false };
  }
  const party = await requireParty(tx, partyCode);
  return { accountId: accountOf(context), party, leads: true, isSecretariat: true };
}
