import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { FileEntry } from '../file/entries.ts';
import type { CloseDetermination, NotifyDetermination, RecordStep, ReviewDetermination } from './commands.ts';
import { decidedOnOf } from './court.ts';
import { leadsTo, notNow } from './decide-report.ts';
import { type Determination, newestDetermination } from './determinations.ts';

/** Records that the newest decision was told, and what happens next. Told to the guardian alone, the child waits. */
export function notifyDetermination(kase: Case, command: NotifyDetermination, acting: Acting): Decision {
  const { baseVersion: _, ...notice } = command;
  const current = newestDetermination(kase.content.determinations);
  const decidedOn = current && decidedOnOf(current);
  if (decidedOn === undefined) return refuseBecause('nothing_to_tell');
  if (!command.toldChild && !command.toldGuardian) return refuseBecause('nobody_told');
  if (liesAhead(command.toldOn, acting.today)) return refuseBecause('date_in_future');
  if (command.toldOn < decidedOn) return refuseBecause('told_before_decided');
  const entry: FileEntry = { type: 'determination.told', section: 'determination', payload: notice };
  return told([entry]);
}

/** What became of a step of the decision in force; also while it is looked at again. */
export function recordStep(kase: Case, command: RecordStep, acting: Acting): Decision {
  const { baseVersion: _, ...recorded } = command;
  const step = newestDetermination(kase.content.determinations)?.steps[command.step - 1];
  if (step === undefined) return refuseBecause('step_not_found');
  if (step.done?.outcome === 'done') return refuseBecause('step_already_done');
  if (liesAhead(command.on, acting.today)) return refuseBecause('date_in_future');
  const entry: FileEntry = {
    type: 'determination.step_recorded',
    section: 'determination',
    payload: recorded,
  };
  return told([entry]);
}

/** Whether what was decided is still best: confirmed with a next day, or opened again on a ground. */
export function reviewDetermination(kase: Case, command: ReviewDetermination, acting: Acting): Decision {
  const { baseVersion: _, ...review } = command;
  const current = newestDetermination(kase.content.determinations);
  if (current === undefined) return refuseBecause('determination_missing');
  if (!leadsTo(current, review.outcome)) return notNow(current);
  if (decidedOnOf(current) === undefined) return notNow(current);
  if (liesAhead(review.reviewedOn, acting.today)) return refuseBecause('date_in_future');
  if (review.outcome === 'reopened' && review.ground === null) return refuseBecause('reopen_ground_missing');
  if (review.outcome === 'confirmed' && current.toRatify) return refuseBecause('not_ratified');
  const entry: FileEntry = { type: 'determination.reviewed', section: 'determination', payload: review };
  return told([entry]);
}

/** Confirmed, it may be closed; before that only by a supervisor who did not write it, and never unratified. */
export function closeDetermination(kase: Case, command: CloseDetermination, acting: Acting): Decision {
  const current = newestDetermination(kase.content.determinations);
  if (current === undefined) return refuseBecause('determination_missing');
  if (!leadsTo(current, 'closed')) return notNow(current);
  const because = whyNotClosed(current, acting);
  if (because !== undefined) return refuseBecause(because);
  const payload = { reason: command.reason };
  const entry: FileEntry = { type: 'determination.closed', section: 'determination', payload };
  return told([entry]);
}

/** Why this person cannot close a determination that may be closed where it stands, if so. */
export function whyNotClosed(current: Determination, acting: DecidingPerson): Because | undefined {
  if (current.toRatify || current.urgentReviewBy !== null) return 'not_ratified';
  return current.state === 'confirmed' || mayCloseEarly(current, acting) ? undefined : 'supervisor_needed';
}

/** Who asks what they may do, before they do it. */
export type DecidingPerson = Pick<Acting, 'accountId' | 'isSupervisor' | 'today'>;

const mayCloseEarly = ({ authors }: Determination, acting: DecidingPerson): boolean =>
  acting.isSupervisor && !authors.includes(acting.accountId);
