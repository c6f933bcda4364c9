import { listActionsRoute, moveActionRoute, planActionRoute, readActionRoute } from '@tutela/contract';
import { isSeated } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serve } from '../../platform/http/serve.ts';
import { seatsById } from '../directory/seat.store.ts';
import type { PartnershipPorts } from '../ports.ts';
import { notFound } from '../refuse.ts';
import { findAction, type KeptAction, listActionRows, stepsOf } from './action.store.ts';
import { moveAction, planAction } from './plan-action.ts';

/** What States do because of what was recommended to them. */
export function actionRoutes(ports: PartnershipPorts): ServedRoute[] {
  return [
    serve(listActionsRoute, 'partnership', async (tx, context, { query }) => ({
      actions: await shownActions(tx, context, await listActionRows(tx, query)),
    })),
    serve(readActionRoute, 'partnership', async (tx, context, { params: { actionId } }) => {
      const found = await findAction(tx, actionId);
      if (found === undefined) throw notFound();
      const [action] = await shownActions(tx, context, [found]);
      if (action === undefined) throw new TypeError('an action is shown');
      const steps = (await stepsOf(tx, actionId)).map(({ kind, words, due_on, recorded_at }) => ({
        kind,
        words: kind === 'handed_over' ? null : words,
        dueOn: due_on,
        at: recorded_at.toISOString(),
      }));
      return { action, steps };
    }),
    serve(planActionRoute, 'partnership', (tx, context, input) => planAction(tx, context, input, ports)),
    serve(moveActionRoute, 'partnership', moveAction),
  ];
}

/** Whoever may see seats reads whether the owner’s is still held; for the public no seat is there. */
async function shownActions(tx: Tx<'partnership'>, context: RequestContext, actions: readonly KeptAction[]) {
  const now = context.act.at.toISOString();
  const seats = await seatsById(
    tx,
    actions.map(({ ownerSeatId }) => ownerSeatId),
  );
  return actions.map(({ ownerSeatId, ...action }) => {
    const seat = seats.get(ownerSeatId);
    return { ...action, ownerSeated: seat === undefined ? null : isSeated(seat, now) };
  });
}
