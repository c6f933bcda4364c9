import type { moveActionRoute, planActionRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { actionTable, carriesWork, isSeated, whyNotMoved } from '@tutela/domain';
import { dayOf, Refusal, randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { requireSeat, requireSeatOrSecretariat } from '../directory/require-seat.ts';
import { findSeat } from '../directory/seat.store.ts';
import type { PartnershipPorts } from '../ports.ts';
import { hasIndicator } from '../progress/indicator.store.ts';
import { notFound, procedure } from '../refuse.ts';
import { findAction, insertAction, insertStep, moveActionRow, recommendationsTo } from './action.store.ts';

type Plan = typeof planActionRoute;
type Move = typeof moveActionRoute;

/** Plans an action of one's own State; it answers one recommendation at least, or many. */
export async function planAction(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { body }: RouteInput<Plan>,
  { random }: PartnershipPorts,
): Promise<RouteOutput<Plan>> {
  const { partyCode, recommendationIds, dueOn, indicatorId, ownerSeatId } = body;
  const { accountId } = await requireSeat(tx, context, partyCode, 'plan');
  const wanted = new Set(recommendationIds);
  if ((await recommendationsTo(tx, partyCode, [...wanted])) !== wanted.size) throw notFound();
  if (indicatorId !== null && !(await hasIndicator(tx, indicatorId))) throw notFound();
  await requireOwner(tx, context, { seatId: ownerSeatId, partyCode });
  if (dueOn < dayOf(context.act.at)) throw procedure('day_is_past');
  const actionId = randomId(random);
  const at = context.act.at;
  const number = await insertAction(
    tx,
    {
      action_id: actionId,
      party_code: partyCode,
      title: body.title,
      words: body.words,
      institution: body.institution,
      owner_seat_id: ownerSeatId,
      indicator_id: indicatorId,
      state: 'planned',
      due_on: dueOn,
      classification: body.classification,
      version: 1,
      created_at: at,
      changed_at: at,
    },
    recommendationIds,
  );
  const step = { action_id: actionId, step: 1, kind: 'planned', due_on: dueOn, owner_seat_id: ownerSeatId };
  await insertStep(tx, { ...step, recorded_by: accountId, recorded_at: at });
  return { actionId, number };
}

/** An owner is named by their seat, and the seat can carry work now. */
async function requireOwner(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { seatId, partyCode }: { seatId: string; partyCode: string },
): Promise<void> {
  const seat = await findSeat(tx, seatId);
  if (seat === undefined || seat.partyCode !== partyCode) throw notFound();
  if (!isSeated(seat, context.act.at.toISOString())) throw procedure('not_seated');
  if (!carriesWork(seat.role)) throw procedure('role_unsuitable');
}

const kinds = {
  start: 'started',
  delay: 'delayed',
  finish: 'done',
  verify: 'verified',
  reopen: 'reopened',
} as const;

/** Moves an action on, with its step. */
export async function moveAction(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { params: { actionId }, body }: RouteInput<Move>,
): Promise<RouteOutput<Move>> {
  const action = await findAction(tx, actionId);
  if (action === undefined) throw notFound();
  const by = await requireSeatOrSecretariat(tx, context, action.partyCode, 'work');
  const forParty = by.isSecretariat ? null : action.partyCode;
  const { move, words, dueOn } = body;
  const refused = whyNotMoved(action, { kind: move, words, dueOn }, { leads: by.leads, forParty });
  if (refused !== null) throw procedure(refused);
  const state = actionTable[action.state][move];
  if (state === undefined) throw new TypeError('a move that was not refused leads somewhere');
  const delayed = move === 'delay';
  const to = {
    state,
    due_on: delayed && dueOn !== null ? dueOn : action.dueOn,
    delays: action.delays + (delayed ? 1 : 0),
    changed_at: context.act.at,
  };
  if (body.version !== action.version || !(await moveActionRow(tx, action, to))) throw stale(action.version);
  await insertStep(tx, {
    action_id: actionId,
    step: action.version + 1,
    kind: kinds[move],
    words,
    due_on: delayed ? dueOn : null,
    recorded_by: by.accountId,
    recorded_at: context.act.at,
  });
  return { state, version: action.version + 1 };
}

const stale = (currentVersion: number): Refusal =>
  new Refusal(
    'partnership.stale',
    'Somebody changed this meanwhile. Look at it again, then make your change.',
    {
      currentVersion,
    },
  );
