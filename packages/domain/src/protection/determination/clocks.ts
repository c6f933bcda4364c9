import type { FileClock } from '../clocks.ts';
import { addDays } from '../days.ts';
import type { FileContent } from '../file/evolve.ts';
import { implementationDays, ordinaryDecisionDays, urgentDecisionDays } from './defaults.ts';
import { type Determination, isPending, newestDetermination } from './determinations.ts';

/** What a determination waits for by a day: its urgent look, its decision, its steps, its review. */
export function determinationClocks({ determinations }: Pick<FileContent, 'determinations'>): FileClock[] {
  const current = newestDetermination(determinations);
  if (current === undefined || current.state === 'closed') return [];
  const clock = (name: FileClock['name'], due: string | null | undefined): FileClock[] =>
    due === null || due === undefined ? [] : [{ name, due, warnings: [] }];
  return [
    ...clock('determination_urgent', current.urgentReviewBy),
    ...clock('determination_decision', isPending(current) ? decisionDue(current) : null),
    ...clock('determination_step', nextStepDue(current)),
    ...clock('determination_review', isPending(current) ? null : current.reviewOn),
  ];
}

/** A deferral's own day counts; before that the day by which the kind of question is decided. */
export function decisionDue({ state, decisions, priority, openedOn }: Determination): string {
  const deferredTo = state === 'deferred' ? decisions.at(-1)?.missingBy : null;
  return deferredTo ?? addDays(openedOn, priority === 'urgent' ? urgentDecisionDays : ordinaryDecisionDays);
}

/** The next step's day; what is decided is done within the time of the guidelines at the latest. */
function nextStepDue({ steps, decisions }: Determination): string | undefined {
  const open = steps.filter(({ done }) => done === null).map(({ by }) => by);
  const decidedOn = decisions.at(-1)?.decidedOn;
  if (open.length === 0 || decidedOn === undefined) return undefined;
  return [...open, addDays(decidedOn, implementationDays)].sort()[0];
}
