import type { RouteInput, RouteOutput, respondRoute } from '@tutela/contract';
import { followUpOf, whyNotAnswered } from '@tutela/domain';
import { dayOf, randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { requireSeat } from '../directory/require-seat.ts';
import type { PartnershipPorts } from '../ports.ts';
import { notFound, procedure } from '../refuse.ts';
import { findRecommendation, projectAnswer } from './recommendation.store.ts';
import { insertResponse } from './response.store.ts';

type Respond = typeof respondRoute;

/** Answers for the addressee; the answers before stay, and the days that follow from it are set. */
export async function respond(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { params: { recommendationId }, body }: RouteInput<Respond>,
  { random }: PartnershipPorts,
): Promise<RouteOutput<Respond>> {
  const row = await findRecommendation(tx, recommendationId);
  if (row === undefined) throw notFound();
  const { accountId } = await requireSeat(tx, context, row.addressee_code, 'respond');
  const today = dayOf(context.act.at);
  const refused = whyNotAnswered(body, { issuedOn: row.issued_on, today });
  if (refused !== null) throw procedure(refused);
  const { answer, answeredOn, reason } = body;
  const part = answer === 'supported_in_part' ? body.part : null;
  const responseId = randomId(random);
  await insertResponse(tx, {
    response_id: responseId,
    recommendation_id: recommendationId,
    party_code: row.addressee_code,
    answer,
    part,
    reason,
    language: part === null && reason === null ? null : body.language,
    answered_on: answeredOn,
    source: body.source,
    recorded_by: accountId,
    recorded_at: context.act.at,
  });
  const { planDueOn, reportDueOn } = followUpOf(answer, answeredOn);
  const projected = { plan_due_on: planDueOn, report_due_on: reportDueOn };
  await projectAnswer(tx, recommendationId, { answer, answered_on: answeredOn, ...projected });
  return { responseId, planDueOn, reportDueOn };
}
