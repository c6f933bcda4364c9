import { addDays } from '../days.ts';
import type { ClockUnit, CountryTemplate } from './template.ts';

/** Which days (`YYYY-MM-DD`) a State, or a region of it, does not work. The node brings it; the rules stay pure. */
export interface Holidays {
  isHoliday(state: string, region: string | null, day: string): boolean;
}

/** For where no working days are counted. */
export const noHolidays: Holidays = { isHoliday: () => false };

type Calendar = Pick<CountryTemplate, 'state' | 'region' | 'restDays'>;

/** The last day of a length that begins on a day; that day itself is not counted. */
export function lastDayOf(
  began: string,
  length: number,
  unit: Exclude<ClockUnit, 'hours'>,
  { calendar, holidays }: { readonly calendar: Calendar; readonly holidays: Holidays },
): string {
  if (unit === 'days') return addDays(began, length);
  if (unit === 'months') return addMonths(began, length);
  return workingDaysAfter(began, length, calendar, holidays);
}

const dayLength = 86_400_000;

/** Counted in days since 1970, a Thursday: it is asked for every clock of every file, and text is slow. */
function workingDaysAfter(began: string, length: number, calendar: Calendar, holidays: Holidays): string {
  const { state, region, restDays } = calendar;
  const dayAt = (days: number): string => new Date(days * dayLength).toISOString().slice(0, 10);
  let days = Date.parse(`${began}T00:00:00Z`) / dayLength;
  for (let left = length; left > 0; ) {
    days += 1;
    if (restDays.includes((days + 4) % 7)) continue;
    if (state !== null && holidays.isHoliday(state, region, dayAt(days))) continue;
    left -= 1;
  }
  return dayAt(days);
}

/** The same day of a later month, or that month's last. */
function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + count, Math.min(date, last)));
  return found.toISOString().slice(0, 10);
}
