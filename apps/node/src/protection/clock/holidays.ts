import type { Holidays } from '@tutela/domain';
import { noHolidays } from '@tutela/domain';

/**
 * The public holidays of States, computed by the library date-holidays. Its list comes from Wikipedia (CC BY-SA 3.0)
 * and is a default too: confirm with national law.
 */
export interface HolidayBook extends Holidays {
  /** The States it knows, ISO 3166-1. */
  readonly states: readonly string[];
  /** Parts of a State that have holidays of their own. */
  readonly regions: readonly HolidayRegion[];
}

export interface HolidayRegion {
  readonly state: string;
  readonly region: string;
  /** As it is called there. */
  readonly name: string;
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
  const daysOf = (state: string, region: string | null, year: number): ReadonlySet<string> => {
    const name = `${state} ${region ?? ''} ${year}`;
    const known = years.get(name);
    if (known !== undefined) return known;
    const options = { types: ['public' as const] };
    const library = region === null ? new Library(state, options) : new Library(state, region, options);
    const found = new Set(library.getHolidays(year).flatMap(daysBetween));
    years.set(name, found);
    return found;
  };
  const library = new Library();
  const states = Object.keys(library.getCountries());
  const regions = states.flatMap((state) =>
    Object.entries(library.getStates(state) ?? {}).map(([region, name]) => ({ state, region, name })),
  );
  return {
    states,
    regions,
    isHoliday: (state, region, day) => daysOf(state, region, Number(day.slice(0, 4))).has(day),
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
