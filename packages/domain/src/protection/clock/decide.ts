import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { ExtendClock, MarkClock, PauseClock, ResumeClock } from './commands.ts';
import { clockKinds } from './names.ts';
import { type ClockRules, clocksOf, type RunningClock } from './running.ts';

type Which = Pick<PauseClock, 'clock' | 'subject'>;

/** The clock stands still, until it is resumed: nobody is warned by it. A date that the file names does not. */
export function pauseClock(kase: Case, command: PauseClock, acting: Acting, rules: ClockRules): Decision {
  const clock = findClock(kase, command, acting, rules);
  if (clock === undefined) return refuseBecause('clock_not_running');
  if (clockKinds[clock.name].counts === 'dated') return refuseBecause('clock_is_a_date');
  if (clock.pausedSince !== null) return refuseBecause('clock_paused');
  const payload = { ...nameOf(clock), reason: command.reason };
  return told([{ type: 'clock.paused', section: 'plan', payload }]);
}

/** The clock goes on; what it stood still is added to its end. */
export function resumeClock(kase: Case, command: ResumeClock, acting: Acting, rules: ClockRules): Decision {
  const clock = findClock(kase, command, acting, rules);
  if (clock === undefined) return refuseBecause('clock_not_running');
  if (clock.pausedSince === null) return refuseBecause('clock_not_paused');
  const payload = { ...nameOf(clock), reason: command.reason };
  return told([{ type: 'clock.resumed', section: 'plan', payload }]);
}

/** Only ever later. */
export function extendClock(kase: Case, command: ExtendClock, acting: Acting, rules: ClockRules): Decision {
  const clock = findClock(kase, command, acting, rules);
  if (clock === undefined) return refuseBecause('clock_not_running');
  if (clockKinds[clock.name].counts === 'dated') return refuseBecause('clock_is_a_date');
  if (clock.pausedSince !== null) return refuseBecause('clock_paused');
  if (command.lastDay <= (clock.lastDay ?? clock.due.slice(0, 10))) {
    return refuseBecause('extension_not_later');
  }
  const payload = { ...nameOf(clock), lastDay: command.lastDay, reason: command.reason };
  return told([{ type: 'clock.extended', section: 'plan', payload }]);
}

/** Records that what the clock asks for was done, where nothing else in the file would say so. */
export function markClock(kase: Case, command: MarkClock, acting: Acting, rules: ClockRules): Decision {
  const clock = findClock(kase, command, acting, rules);
  if (clock === undefined) return refuseBecause('clock_not_running');
  if (!clockKinds[clock.name].isMarked) return refuseBecause('clock_ends_by_act');
  if (liesAhead(command.doneOn, acting.today)) return refuseBecause('date_in_future');
  if (command.doneOn < clock.began.slice(0, 10)) return refuseBecause('done_before_begun');
  const payload = { ...nameOf(clock), doneOn: command.doneOn, words: command.words };
  return told([{ type: 'clock.marked', section: 'plan', payload }]);
}

const findClock = (
  { content }: Case,
  { clock, subject }: Which,
  acting: Acting,
  rules: ClockRules,
): RunningClock | undefined =>
  clocksOf(content, rules, `${acting.today}T12:00:00.000Z`).find(
    (each) => each.name === clock && each.subject === subject,
  );

const nameOf = ({ name, subject, began }: RunningClock) => ({ clock: name, subject, began });
