import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { without } from '../header.ts';
import type { AddPlanAction, FinishPlanAction, ReviewPlan, WritePlan } from './commands.ts';

/** Writes the plan, or writes it anew. From then on the file no longer lacks one. */
export function writePlan(kase: Case, command: WritePlan, acting: Acting): Decision {
  const { baseVersion: _, ...plan } = command;
  if (new Set(plan.goals.map(({ need }) => need)).size < plan.goals.length) {
    return refuseBecause('need_named_twice');
  }
  if (plan.reviewOn < acting.today) return refuseBecause('date_in_past');
  return told([{ type: 'plan.written', section: 'plan', payload: plan }], {
    gaps: without(kase.state.header.gaps, 'plan'),
  });
}

/** Adds what is to be done for a need, also before the plan is written: urgent help does not wait for it. */
export function addPlanAction(_kase: Case, command: AddPlanAction, acting: Acting): Decision {
  const { baseVersion: _, ...action } = command;
  if (action.by < acting.today) return refuseBecause('date_in_past');
  return told([{ type: 'plan.action_added', section: 'plan', payload: action }]);
}

/** Records that an action was done, or that it is not done any more and why. */
export function finishPlanAction(kase: Case, command: FinishPlanAction, acting: Acting): Decision {
  const { baseVersion: _, ...finished } = command;
  const action = kase.content.plan.actions.find(({ actionId }) => actionId === command.actionId);
  if (action === undefined || action.end !== null) return refuseBecause('action_not_open');
  if (liesAhead(finished.finishedOn, acting.today)) return refuseBecause('date_in_future');
  if (finished.outcome === 'dropped' && finished.reason === '') return refuseBecause('drop_reason_missing');
  return told([{ type: 'plan.action_finished', section: 'plan', payload: finished }]);
}

/** A look at the whole plan, with the day of the next. */
export function reviewPlan(kase: Case, command: ReviewPlan, acting: Acting): Decision {
  const { baseVersion: _, ...review } = command;
  if (kase.content.plan.written === null) return refuseBecause('no_plan');
  if (liesAhead(review.reviewedOn, acting.today)) return refuseBecause('date_in_future');
  if (review.nextReviewOn <= review.reviewedOn || review.nextReviewOn < acting.today) {
    return refuseBecause('next_review_not_later');
  }
  return told([{ type: 'plan.reviewed', section: 'plan', payload: review }]);
}
