import type { Holidays } from '@tutela/domain';
import { noHolidays } from '@tutela/domain';

/**
 * The public holidays of States, computed by the library date-holidays. Its list comes from Wikipedia (CC BY-SA 3.0)
 * and is a default too: confirm with national law. Holidays of a region only are not among them.
 */
export interface HolidayBook extends Holidays {
  /** The States it knows, ISO 3166-1. */
  readonly states: readonly string[];
}

let opened: Promise<HolidayBook> | undefined;

/** The library is large, so it is read when the first State is asked for, and once. */
export function openHolidays(): Promise<HolidayBook> {
  opened ??= readBook();
  return opened;
}

/** Nothing is read where no version of the template names a State. */
export const holidaysFor = (states: readonly (string | null)[]): Promise<Holidays> =>
  states.some((state) => state !== null) ? openHolidays() : Promise.resolve(noHolidays);

async function readBook(): Promise<HolidayBook> {
  const { default: Library } = await import('date-holidays');
  const years = new Map<string, ReadonlySet<string>>();
  const daysOf = (state: string, year: number): ReadonlySet<string> => {
    const known = years.get(`${state} ${year}`);
    if (known !== undefined) return known;
    const found = new Set(new Library(state, { types: ['public'] }).getHolidays(year).flatMap(daysBetween));
    years.set(`${state} ${year}`, found);
    return found;
  };
  return {
    states: Object.keys(new Library().getCountries()),
    isHoliday: (state, day) => daysOf(state, Number(day.slice(0, 4))).has(day),
  };
}

/** Each day of a holiday, `YYYY-MM-DD`, as it is called in the State. */
function daysBetween({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
}
