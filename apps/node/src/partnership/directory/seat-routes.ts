import { endSeatRoute, handWorkOverRoute, listSeatsRoute } from '@tutela/contract';
import { isSeated, maySeat, seatActs, whyNotHandedOver } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serve } from '../../platform/http/serve.ts';
import { handActionsOver } from '../action/hand-over.store.ts';
import { notFound, procedure } from '../refuse.ts';
import { listPartyRows } from './party.store.ts';
import { accountOf, requireSeatOrSecretariat } from './require-seat.ts';
import { endSeatRow, findSeat, type HeldSeat, listSeatRows } from './seat.store.ts';

/** Who sits for whom, and what becomes of their work when they leave. */
export function seatRoutes(): ServedRoute[] {
  return [
    serve(listSeatsRoute, 'partnership', async (tx, context, { query }) => {
      const now = context.act.at.toISOString();
      const parties = new Map((await listPartyRows(tx, undefined)).map((each) => [each.partyCode, each]));
      const seats = await listSeatRows(tx, query.partyCode);
      const actsOf = (seat: HeldSeat) => {
        const kind = parties.get(seat.partyCode)?.kind;
        if (kind === undefined || seat.accountId !== context.actor.accountId || !isSeated(seat, now))
          return [];
        return seatActs.filter((act) => maySeat(seat.role, kind, act));
      };
      return {
        seats: seats
          .filter((seat) => isSeated(seat, now) || seat.openActions > 0)
          .map((seat) => ({ ...seat, acts: actsOf(seat) })),
      };
    }),
    serve(handWorkOverRoute, 'partnership', async (tx, context, { params, body }) => {
      const from = await requireLedSeat(tx, context, params.seatId);
      const handedOver = await handOver(tx, context, from, { toSeatId: body.toSeatId, note: body.note });
      return { handedOver };
    }),
    serve(endSeatRoute, 'partnership', async (tx, context, { params: { seatId }, body }) => {
      const seat = await requireLedSeat(tx, context, seatId);
      if (seat.endedAt !== null) throw procedure('ended_already');
      const { successorSeatId, reason } = body;
      const handedOver =
        successorSeatId === null
          ? await requireNoWork(tx, seat)
          : await handOver(tx, context, seat, { toSeatId: successorSeatId, note: reason });
      const ended = { ended_at: context.act.at, ended_by: accountOf(context), end_reason: reason };
      await endSeatRow(tx, seatId, ended);
      return { seatId, handedOver };
    }),
  ];
}

/** A seat that whoever acts may dispose of: their delegation's, or anybody's for the secretariat. */
async function requireLedSeat(
  tx: Tx<'partnership'>,
  context: RequestContext,
  seatId: string,
): Promise<HeldSeat> {
  const seat = await findSeat(tx, seatId);
  if (seat === undefined) throw notFound();
  await requireSeatOrSecretariat(tx, context, seat.partyCode, 'nominate');
  return seat;
}

/** Nothing is left behind without an owner. */
async function requireNoWork(tx: Tx<'partnership'>, { seatId, partyCode }: HeldSeat): Promise<0> {
  const seats = await listSeatRows(tx, partyCode);
  const openActions = seats.find((seat) => seat.seatId === seatId)?.openActions ?? 0;
  if (openActions === 0) return 0;
  throw new Refusal(
    'partnership.work_open',
    `${openActions} open actions hang on this seat. Say who takes them over.`,
    { openActions },
  );
}

async function handOver(
  tx: Tx<'partnership'>,
  context: RequestContext,
  from: HeldSeat,
  { toSeatId, note }: { toSeatId: string; note: string },
): Promise<number> {
  const to = await findSeat(tx, toSeatId);
  if (to === undefined) throw notFound();
  const refused = whyNotHandedOver(from, to, context.act.at.toISOString());
  if (refused !== null) throw procedure(refused);
  return handActionsOver(tx, {
    fromSeatId: from.seatId,
    toSeatId,
    note,
    by: accountOf(context),
    at: context.act.at,
  });
}
