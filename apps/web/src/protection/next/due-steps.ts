import type { FileClock } from '@tutela/contract';
import { type ActingRole, type ClockName, clockKinds } from '@tutela/domain';
import type { Act, PlainAct } from '../file/open-file.ts';

/** What is to be done about a clock that has run out or is about to. */
export interface DueStep {
  readonly clock: FileClock;
  /** The act that answers it; null where the section has to be looked at first. */
  readonly act: Act | null;
}

const oneDay = 24 * 60 * 60_000;
/** As many as one looks at; My day and the section Plan have all. */
const most = 3;

const answers: Partial<Record<ClockName, PlainAct>> = {
  status_told: 'notify-status',
  assessment: 'record-assessment',
  case_plan: 'write-plan',
  guardian_answer: 'answer-guardian-ask',
};

/**
 * The clocks of a file that have run out or end within a day and that the reader has to answer, the most urgent first.
 * A guardian answers what they are asked; what waits for somebody else is nobody's to answer here.
 * Registration is left out: it ends with the next stage, whose own step stands below.
 */
export function dueSteps(
  clocks: readonly FileClock[],
  { role, isLetIn }: { role: ActingRole; isLetIn: boolean },
  now: number,
): DueStep[] {
  return clocks
    .filter(
      ({ name, due, pausedSince }) =>
        name !== 'registration' &&
        pausedSince === null &&
        Date.parse(due) - now < oneDay &&
        (isLetIn ? role === 'guardian' && waitsFor(name) === 'guardian' : waitsFor(name) === null),
    )
    .slice(0, most)
    .map((clock) => ({ clock, act: actFor(clock) }));
}

const waitsFor = (name: ClockName) => clockKinds[name].waitsFor;

function actFor({ name, subject }: FileClock): Act | null {
  const kind = answers[name];
  if (kind !== undefined) return { kind };
  return clockKinds[name].isMarked ? { kind: 'mark-clock', clock: name, subject } : null;
}
