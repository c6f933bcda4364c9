import { addDays } from '../days.ts';
import type { ClockUnit, CountryTemplate } from './template.ts';

/** Which days (`YYYY-MM-DD`) a State, or a region of it, does not work. The node brings it; the rules stay pure. */
export interface Holidays {
  isHoliday(state: string, region: string | null, day: string): boolean;
}

/** For where no working days are counted. */
export const noHolidays: Holidays = { isHoliday: () => false };

type Calendar = Pick<CountryTemplate, 'state' | 'region' | 'restDays'>;

const isWorkingDay = (day: string, { state, region, restDays }: Calendar, holidays: Holidays): boolean =>
  !restDays.includes(new Date(`${day}T00:00:00Z`).getUTCDay()) &&
  (state === null || !holidays.isHoliday(state, region, day));

/** The last day of a length that begins on a day; that day itself is not counted. */
export function lastDayOf(
  began: string,
  length: number,
  unit: Exclude<ClockUnit, 'hours'>,
  { calendar, holidays }: { readonly calendar: Calendar; readonly holidays: Holidays },
): string {
  if (unit === 'days') return addDays(began, length);
  if (unit === 'months') return addMonths(began, length);
  let day = began;
  for (let left = length; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar, holidays)) left -= 1;
  }
  return day;
}

/** The same day of a later month, or that month's last. */
function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + count, Math.min(date, last)));
  return found.toISOString().slice(0, 10);
}
