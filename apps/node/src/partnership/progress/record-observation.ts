import type { RouteInput, RouteOutput, recordObservationRoute, setTargetRoute } from '@tutela/contract';
import { whyNotMeasured } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { requireSeat, requireSeatOrSecretariat } from '../directory/require-seat.ts';
import type { PartnershipPorts } from '../ports.ts';
import { alreadyThere, notFound, procedure } from '../refuse.ts';
import { hasIndicator } from './indicator.store.ts';
import { findObservation, insertObservation } from './observation.store.ts';
import { currentTargets, insertTarget } from './target.store.ts';

type Observe = typeof recordObservationRoute;
type Aim = typeof setTargetRoute;

/** Records what was measured. It is public when it is released, and not before. */
export async function recordObservation(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { body }: RouteInput<Observe>,
  { random }: PartnershipPorts,
): Promise<RouteOutput<Observe>> {
  const { accountId } = await requireSeatOrSecretariat(tx, context, body.partyCode, 'observe');
  if (!(await hasIndicator(tx, body.indicatorId))) throw notFound();
  const revised = body.revises === null ? null : await findObservation(tx, body.revises);
  if (revised === undefined) throw notFound();
  const refused = whyNotMeasured(body, { year: context.act.at.getUTCFullYear(), revised });
  if (refused !== null) throw procedure(refused);
  const observationId = randomId(random);
  const added = await insertObservation(tx, {
    observation_id: observationId,
    indicator_id: body.indicatorId,
    party_code: body.partyCode,
    period: body.period,
    value: body.value,
    low: body.low,
    high: body.high,
    suppressed: body.value === null,
    quality: body.quality,
    source: body.source,
    words: body.words,
    revises: body.revises,
    recorded_by: accountId,
    recorded_at: context.act.at,
  });
  if (!added) throw alreadyThere('observation');
  return { observationId };
}

/** Sets what one's own State wants to reach, in place of the target before. */
export async function setTarget(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { body }: RouteInput<Aim>,
  { random }: PartnershipPorts,
): Promise<RouteOutput<Aim>> {
  const { accountId } = await requireSeat(tx, context, body.partyCode, 'plan');
  if (!(await hasIndicator(tx, body.indicatorId))) throw notFound();
  if (body.duePeriod <= body.baselinePeriod) throw procedure('due_before_baseline');
  const before = (await currentTargets(tx, body.partyCode)).find(
    ({ indicatorId }) => indicatorId === body.indicatorId,
  );
  const targetId = randomId(random);
  await insertTarget(tx, {
    target_id: targetId,
    indicator_id: body.indicatorId,
    party_code: body.partyCode,
    baseline_period: body.baselinePeriod,
    value: body.value,
    due_period: body.duePeriod,
    words: body.words,
    replaces: before?.targetId ?? null,
    recorded_by: accountId,
    recorded_at: context.act.at,
  });
  return { targetId };
}
