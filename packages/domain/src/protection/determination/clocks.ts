import type { BegunClock } from '../clock/begun.ts';
import type { ClockName } from '../clock/names.ts';
import { addDays } from '../days.ts';
import type { FileContent } from '../file/evolve.ts';
import { decidedOnOf } from './court.ts';
import { implementationDays, ordinaryDecisionDays, urgentDecisionDays } from './defaults.ts';
import type { DeterminationState } from './determination-table.ts';
import { type Determination, isPending, newestDetermination } from './determinations.ts';

/** What a determination waits for by a day: its urgent look, its decision, its steps, its review. */
export function determinationClocks({ determinations }: Pick<FileContent, 'determinations'>): BegunClock[] {
  const current = newestDetermination(determinations);
  if (current === undefined || current.state === 'closed') return [];
  const clock = (name: ClockName, until: string | null | undefined): BegunClock[] =>
    until === null || until === undefined ? [] : [{ name, began: current.openedOn, until }];
  return [
    ...clock('determination_urgent', current.urgentReviewBy),
    ...clock('determination_decision', isPending(current) ? decisionDue(current) : null),
    ...clock('determination_step', nextStepDue(current)),
    ...clock('determination_review', isPending(current) ? null : current.reviewOn),
    ...durableSolution(current),
    ...courtAppeal(current),
  ];
}

/** From the opening until the solution is there: two years are the outer limit, and no target (UNHCR, 2008). */
const durableSolution = ({ purpose, state, openedOn }: Determination): BegunClock[] =>
  purpose === 'durable_solution' && !solved.includes(state)
    ? [{ name: 'durable_solution', began: openedOn }]
    : [];
const solved: readonly DeterminationState[] = ['implemented', 'review_due', 'confirmed', 'closed'];

/** As long as the court's decision can be appealed against. */
const courtAppeal = ({ court }: Determination): BegunClock[] =>
  court === null || court.appealUntil === null
    ? []
    : [{ name: 'court_appeal', began: court.decidedOn, until: court.appealUntil }];

/** A deferral's own day counts; before that the day by which the kind of question is decided. */
export function decisionDue({ state, decisions, priority, openedOn }: Determination): string {
  const deferredTo = state === 'deferred' ? decisions.at(-1)?.missingBy : null;
  return deferredTo ?? addDays(openedOn, priority === 'urgent' ? urgentDecisionDays : ordinaryDecisionDays);
}

/** The next step's day; what is decided is done within the time of the guidelines at the latest. */
function nextStepDue({ steps, decisions, court }: Determination): string | undefined {
  const open = steps.filter(({ done }) => done === null).map(({ by }) => by);
  const decidedOn = decidedOnOf({ court, decisions });
  if (open.length === 0 || decidedOn === undefined) return undefined;
  return [...open, addDays(decidedOn, implementationDays)].sort()[0];
}
