import type { Case } from '../case.ts';
import { clocksOf, nextDayOf, toldByClocks } from '../clocks.ts';
import { earlierDay, liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { FileEntry } from '../file/entries.ts';
import { evolve } from '../file/evolve.ts';
import { nextDueOf, without } from '../header.ts';
import type { AddPlanAction, FinishPlanAction, ReviewPlan, WritePlan } from './commands.ts';

/** Writes the plan, or writes it anew. From then on the file no longer lacks one. */
export function writePlan(kase: Case, command: WritePlan, acting: Acting): Decision {
  const { baseVersion: _, ...plan } = command;
  if (new Set(plan.goals.map(({ need }) => need)).size < plan.goals.length) {
    return refuseBecause('need_named_twice');
  }
  if (plan.reviewOn < acting.today) return refuseBecause('date_in_past');
  const decision = toldByClocks(
    kase,
    [{ type: 'plan.written', section: 'plan', payload: plan }],
    acting.today,
  );
  if (!decision.ok) return decision;
  const gaps = without(kase.state.header.gaps, 'plan');
  return told(decision.entries, { ...decision.header, gaps });
}

/** Adds what is to be done for a need, also before the plan is written: urgent help does not wait for it. */
export function addPlanAction(kase: Case, command: AddPlanAction, acting: Acting): Decision {
  const { baseVersion: _, ...action } = command;
  if (action.by < acting.today) return refuseBecause('date_in_past');
  return toldByClocks(kase, [{ type: 'plan.action_added', section: 'plan', payload: action }], acting.today);
}

/** Records that an action was done, or that it is not done any more and why. */
export function finishPlanAction(kase: Case, command: FinishPlanAction, acting: Acting): Decision {
  const { baseVersion: _, ...finished } = command;
  const action = kase.content.plan.actions.find(({ actionId }) => actionId === command.actionId);
  if (action === undefined || action.end !== null) return refuseBecause('action_not_open');
  if (liesAhead(finished.finishedOn, acting.today)) return refuseBecause('date_in_future');
  if (finished.outcome === 'dropped' && finished.reason === '') return refuseBecause('drop_reason_missing');
  const entry: FileEntry = { type: 'plan.action_finished', section: 'plan', payload: finished };
  if (kase.state.header.nextDue !== action.by) return told([entry]);
  return dueAnew(kase, entry, acting.today);
}

/** A look at the whole plan, with the day of the next. */
export function reviewPlan(kase: Case, command: ReviewPlan, acting: Acting): Decision {
  const { baseVersion: _, ...review } = command;
  if (kase.content.plan.written === null) return refuseBecause('no_plan');
  if (liesAhead(review.reviewedOn, acting.today)) return refuseBecause('date_in_future');
  if (review.nextReviewOn <= review.reviewedOn || review.nextReviewOn < acting.today) {
    return refuseBecause('next_review_not_later');
  }
  return dueAnew(kase, { type: 'plan.reviewed', section: 'plan', payload: review }, acting.today);
}

/** What made the file due is dealt with: it is due when it would be after a look today, or at its next clock. */
function dueAnew(kase: Case, entry: FileEntry, today: string): Decision {
  const { stage, risk } = kase.state.header;
  const content = evolve(kase.content, { entryId: '', recordedAt: '', entry });
  const days = clocksOf(content, today).map((clock) => nextDayOf(clock, today));
  return told([entry], { nextDue: days.reduce<string | null>(earlierDay, nextDueOf(stage, risk, today)) });
}
