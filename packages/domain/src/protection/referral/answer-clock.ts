import { addDays } from '../days.ts';
import { referralClocks } from './defaults.ts';
import type { Urgency } from './lists.ts';

/** Until when (instants) a referral that is sent at `sentAt` is to be seen and answered. */
export function answerClock(urgency: Urgency, sentAt: string): { seeBy: string; answerBy: string } {
  const clock = referralClocks[urgency];
  const seeBy = hoursLater(sentAt, clock.seenHours);
  if ('answerHours' in clock) return { seeBy, answerBy: hoursLater(sentAt, clock.answerHours) };
  const day = workingDaysLater(sentAt.slice(0, 10), clock.answerWorkingDays);
  return { seeBy, answerBy: `${day}T23:59:59.999Z` };
}

function hoursLater(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 60 * 60 * 1000).toISOString();
}

/** The day that many working days later; Saturdays and Sundays do not count. */
function workingDaysLater(from: string, count: number): string {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}
