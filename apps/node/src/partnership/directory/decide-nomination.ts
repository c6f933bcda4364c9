import type { decideNominationRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { isSeated, whyNotVerified } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { PartnershipPorts } from '../ports.ts';
import { notFound, procedure } from '../refuse.ts';
import { hasAccount } from './account.store.ts';
import { decideNominationRow, findNomination, type Nomination } from './nomination.store.ts';
import { accountOf, requireParty } from './require-seat.ts';
import { insertSeat, listSeatRows } from './seat.store.ts';

type Decide = typeof decideNominationRoute;

/** The secretariat compares a nomination with the person and opens the seat, or says why not. */
export async function decideNomination(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { params: { nominationId }, body }: RouteInput<Decide>,
  ports: PartnershipPorts,
): Promise<RouteOutput<Decide>> {
  const nomination = await findNomination(tx, nominationId);
  if (nomination === undefined) throw notFound();
  const decided = { decided_by: accountOf(context), decided_at: context.act.at };
  if (body.outcome === 'refused') {
    if (nomination.state !== 'nominated') throw procedure('not_open');
    await decideNominationRow(tx, nominationId, { ...decided, state: 'refused', reason: body.reason });
    return { nominationId, seatId: null };
  }
  await requireVerifiable(tx, context, nomination, body.checks);
  if (!(await hasAccount(tx, body.accountId))) throw notFound();
  await decideNominationRow(tx, nominationId, { ...decided, state: 'verified', reason: null });
  const seatId = randomId(ports.random);
  await insertSeat(tx, {
    seat_id: seatId,
    party_code: nomination.partyCode,
    account_id: body.accountId,
    role: nomination.role,
    nomination_id: nominationId,
    valid_from: context.act.at,
    valid_until: nomination.until,
  });
  return { nominationId, seatId };
}

async function requireVerifiable(
  tx: Tx<'partnership'>,
  context: RequestContext,
  nomination: Nomination,
  checks: Parameters<typeof whyNotVerified>[1],
): Promise<void> {
  const { kind } = await requireParty(tx, nomination.partyCode);
  const now = context.act.at.toISOString();
  const seats = await listSeatRows(tx, nomination.partyCode);
  const focalPointSeated = seats.some((seat) => seat.role === 'focal_point' && isSeated(seat, now));
  const by = { accountId: accountOf(context), focalPointSeated };
  const refused = whyNotVerified({ ...nomination, partyKind: kind }, checks, by);
  if (refused !== null) throw procedure(refused);
  if (nomination.until !== null && nomination.until <= context.act.at) throw procedure('until_is_past');
}
