import type { DayClock } from '@tutela/contract';
import { type ActingRole, clockKinds, unsafeFlags } from '@tutela/domain';

/** The parts of a day, in the order in which they are read. */
export const dayParts = ['overdue', 'new', 'today', 'waiting', 'week'] as const;
export type DayPart = (typeof dayParts)[number];

const oneDay = 24 * 60 * 60_000;

/**
 * Sorts what is asked into the parts of the day, the most urgent first in each. `now`: milliseconds since 1970. What
 * waits for the reader does not wait for others.
 */
export function dayGroups(
  clocks: readonly DayClock[],
  now: number,
  reader: ActingRole,
): Record<DayPart, DayClock[]> {
  const groups: Record<DayPart, DayClock[]> = { overdue: [], new: [], today: [], waiting: [], week: [] };
  const urgent = [...clocks].sort((a, b) => urgencyOf(b) - urgencyOf(a));
  for (const clock of urgent) groups[partOf(clock, now, reader)].push(clock);
  return groups;
}

/** How many things are overdue, new or due today: what somebody should not go home without having seen. */
export function countDue(clocks: readonly DayClock[], now: number, reader: ActingRole): number {
  const { overdue, new: fresh, today } = dayGroups(clocks, now, reader);
  return overdue.length + fresh.length + today.length;
}

/**
 * A child who is missing, in danger or in somebody's power comes before any other, then one at high risk: a paper that
 * is months late must not stand above them. Among equals it stays as it came, the longest overdue first.
 */
function urgencyOf({ flags, risk }: DayClock): number {
  if (flags.some((flag) => unsafeFlags.includes(flag))) return 2;
  return risk === 'high' ? 1 : 0;
}

function partOf(clock: DayClock, now: number, reader: ActingRole): DayPart {
  const { name, due, lastDay, pausedSince, registeredAt } = clock;
  if (pausedSince !== null) return 'waiting';
  if (Date.parse(due) <= now) return 'overdue';
  if (name === 'first_contact' && now - Date.parse(registeredAt) < oneDay) return 'new';
  const today = new Date(now).toISOString().slice(0, 10);
  if ((lastDay ?? due.slice(0, 10)) === today) return 'today';
  const { waitsFor } = clockKinds[name];
  return waitsFor === null || waitsFor === reader ? 'week' : 'waiting';
}
