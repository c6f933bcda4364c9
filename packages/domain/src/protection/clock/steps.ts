import { addDays } from '../days.ts';
import type { RunningClock } from './running.ts';
import type { ClockReceiver } from './template.ts';

/** One time at which a clock tells somebody. */
export interface ClockStep {
  /** From 0; the same for as long as the clock's end stays where it is. */
  readonly step: number;
  /** ISO 8601. */
  readonly at: string;
  readonly kind: 'near' | 'passed';
  readonly to: readonly ClockReceiver[];
}

type Timed = Pick<RunningClock, 'due' | 'lastDay' | 'pausedSince' | 'rule'>;

/** When a clock tells whom: its warnings, its end, then day by day until the whole chain knows. Paused, never. */
export function stepsOf(clock: Timed): readonly ClockStep[] {
  const { due, rule, pausedSince } = clock;
  if (pausedSince !== null) return [];
  const warnings = warningsOf(clock);
  const told = warnings.length + 1;
  const further = Math.max(0, rule.chain.length - told);
  return [
    ...warnings.map((at) => ({ at, kind: 'near' as const })),
    { at: due, kind: 'passed' as const },
    ...Array.from({ length: further }, (_, index) => ({
      at: addDaysTo(due, (index + 1) * rule.stepDays),
      kind: 'passed' as const,
    })),
  ].map((each, step) => ({ ...each, step, to: rule.chain.slice(0, step + 1) }));
}

/** When a clock tells first: all that its row keeps of its steps. */
export function firstStepAt(clock: Timed): string | undefined {
  const { due, rule, pausedSince } = clock;
  if (pausedSince !== null) return undefined;
  return rule.warnings.length === 0 ? due : warningAt(clock, Math.max(...rule.warnings));
}

/** The times of its warnings, the first first. */
const warningsOf = (clock: Timed): readonly string[] =>
  [...clock.rule.warnings].sort((one, other) => other - one).map((before) => warningAt(clock, before));

/** The steps whose time has come. */
export const stepsReached = (clock: Timed, now: string): readonly ClockStep[] =>
  stepsOf(clock).filter(({ at }) => at <= now);

/** Before an end by the day, the warning comes with the beginning of a day. */
const warningAt = ({ due, lastDay, rule }: Timed, before: number): string =>
  lastDay === null || rule.unit === 'hours'
    ? new Date(Date.parse(due) - before * 3_600_000).toISOString()
    : `${addDays(lastDay, -before)}T00:00:00.000Z`;

const addDaysTo = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString();

/**
 * The day on which a file must be looked at, by its clocks: the next warning or end, or the end of one that has
 * passed. A clock that stands still asks for no day.
 */
export function nextDueBy(clocks: readonly RunningClock[], today: string): string | null {
  const days = clocks
    .filter(({ pausedSince }) => pausedSince === null)
    .map((clock) => {
      const last = lastDayOfClock(clock);
      return (
        warningsOf(clock)
          .find((at) => at.slice(0, 10) >= today)
          ?.slice(0, 10) ?? last
      );
    });
  return days.sort()[0] ?? null;
}

const lastDayOfClock = ({ due, lastDay }: RunningClock): string => lastDay ?? due.slice(0, 10);
