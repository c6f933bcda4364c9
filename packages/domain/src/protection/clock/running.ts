import { childRequestClocks } from '../child-request/child-request-clocks.ts';
import { conferenceClocks } from '../conference/conference-clocks.ts';
import { consentClocks } from '../consent/consent-clocks.ts';
import { addDays, endOf } from '../days.ts';
import { detentionClocks } from '../detention/detention-clocks.ts';
import { determinationClocks } from '../determination/clocks.ts';
import { digitalClocks } from '../digital-safety/digital-clocks.ts';
import type { FileContent } from '../file/evolve.ts';
import { guardianClocks } from '../guardian/guardian-clocks.ts';
import { type Risk, restingStages } from '../header.ts';
import { missingClocks } from '../missing/missing-clocks.ts';
import { claimClocks } from '../non-punishment/claim-clocks.ts';
import { placementClocks } from '../placement/placement-clocks.ts';
import { planClocks } from '../plan/plan-clocks.ts';
import { referralClocks } from '../referral/referral-clocks.ts';
import { reflectionClocks } from '../reflection/reflection-clocks.ts';
import { residenceClocks } from '../residence/residence-clocks.ts';
import { statusClocks } from '../status/status-clocks.ts';
import type { BegunClock } from './begun.ts';
import { type Holidays, lastDayOf } from './calendar.ts';
import type { ClockChange } from './clock-book.ts';
import { fileClocks } from './file-clocks.ts';
import { type ClockName, clockKinds } from './names.ts';
import type { ClockRule } from './template.ts';
import { type TemplateVersion, versionAt } from './versions.ts';

/** By what clocks run: all versions of the template, oldest first, and the days on which nobody works. */
export interface ClockRules {
  readonly versions: readonly TemplateVersion[];
  readonly holidays: Holidays;
}

/** Something that must happen by a time. */
export interface RunningClock {
  readonly name: ClockName;
  /** The entry that it is about, or empty. */
  readonly subject: string;
  /** An instant (ISO 8601) or a day. */
  readonly began: string;
  /** The instant at which it is over. */
  readonly due: string;
  /** `YYYY-MM-DD`; null where it counts in hours. */
  readonly lastDay: string | null;
  /** The instant since which it stands still. */
  readonly pausedSince: string | null;
  readonly version: number;
  readonly rule: ClockRule;
}

/** The clocks of each noun: one line for each. `today` is the node's, `YYYY-MM-DD`. */
const begunOf: readonly ((content: FileContent, today: string) => readonly BegunClock[])[] = [
  fileClocks,
  guardianClocks,
  statusClocks,
  reflectionClocks,
  residenceClocks,
  consentClocks,
  placementClocks,
  determinationClocks,
  missingClocks,
  detentionClocks,
  claimClocks,
  childRequestClocks,
  planClocks,
  digitalClocks,
  referralClocks,
  conferenceClocks,
];

/** All clocks that run in a file at an instant (ISO 8601), by what it tells; the most urgent first. */
export function clocksOf(content: FileContent, rules: ClockRules, now: string): readonly RunningClock[] {
  const isAtRest = restingStages.includes(content.clocks.stage);
  return begunOf
    .flatMap((clocks) => clocks(content, now.slice(0, 10)))
    .filter(({ name }) => !isAtRest || clockKinds[name].atRest)
    .map((clock) => timed(clock, content, rules))
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

const startOf = (began: string): string => (began.length === 10 ? `${began}T00:00:00.000Z` : began);

function timed(clock: BegunClock, { clocks }: FileContent, rules: ClockRules): RunningClock {
  const { name, subject = '', began } = clock;
  const found = versionAt(rules.versions, began.length === 10 ? endOf(began) : began);
  const rule = found.template.clocks[name];
  const length = lengthFor(rule, clocks.risk);
  const base = { name, subject, began, version: found.version, rule, pausedSince: null };
  const counting = { calendar: found.template, holidays: rules.holidays };
  const lastDay =
    'until' in clock
      ? addDays(clock.until, -length)
      : rule.unit === 'hours'
        ? null
        : lastDayOf(began.slice(0, 10), length, rule.unit, counting);
  const due = lastDay === null ? addHours(startOf(began), length) : endOf(lastDay);
  return clocks.changes
    .filter((change) => change.clock === name && change.subject === subject && change.began === began)
    .reduce<RunningClock>(changed, { ...base, due, lastDay });
}

/** In doubt the shortest. */
function lengthFor({ length }: ClockRule, risk: Risk): number {
  if (risk === 'not_graded') return Math.min(length.high, length.medium, length.low);
  return length[risk];
}

const addHours = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * 3_600_000).toISOString();

function changed(clock: RunningClock, change: ClockChange): RunningClock {
  switch (change.kind) {
    case 'paused':
      return { ...clock, pausedSince: change.at };
    case 'resumed':
      return clock.pausedSince === null ? clock : resumed(clock, clock.pausedSince, change.at);
    case 'extended':
      return { ...clock, lastDay: change.lastDay, due: endOf(change.lastDay) };
  }
}

/** What stood still is added: whole days where the clock counts in days. */
function resumed(clock: RunningClock, since: string, at: string): RunningClock {
  if (clock.lastDay === null) {
    const stood = (Date.parse(at) - Date.parse(since)) / 3_600_000;
    return { ...clock, pausedSince: null, due: addHours(clock.due, stood) };
  }
  const days = Math.round((Date.parse(at.slice(0, 10)) - Date.parse(since.slice(0, 10))) / 86_400_000);
  const lastDay = addDays(clock.lastDay, days);
  return { ...clock, pausedSince: null, lastDay, due: endOf(lastDay) };
}
