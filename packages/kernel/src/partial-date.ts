/**
 * A date of which parts may be unknown: `2009`, `2009-05` or `2009-05-17`.
 * A child's birth date is often known only to the year.
 */
export type PartialDate = string;

export type DatePrecision = 'year' | 'month' | 'day';

export type PartialDateProblem = 'format' | 'month' | 'day';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What is wrong with `text` as a partial date, or nothing. 31 February is `day`. */
export function partialDateProblem(text: string): PartialDateProblem | undefined {
  const match = pattern.exec(text);
  if (!match) return 'format';
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return 'month';
  if (day === undefined) return undefined;
  const last = daysInMonth(Number(year), Number(month));
  return Number(day) >= 1 && Number(day) <= last ? undefined : 'day';
}

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first and last day that `date` may mean, both as `YYYY-MM-DD`. */
export function rangeOf(date: PartialDate): { first: string; last: string } {
  const [year = '0000', month, day] = date.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: date, last: date };
  const last = String(daysInMonth(Number(year), Number(month))).padStart(2, '0');
  return { first: `${date}-01`, last: `${date}-${last}` };
}

/** Whole years between a birth day and `on`, both `YYYY-MM-DD`. A child of 29 February has its day on 1 March. */
export function yearsBetween(birth: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) >= birth.slice(5) ? years : years - 1;
}

/** The ages a child born on `date` may have `on` that day, youngest and oldest. */
export function ageRange(date: PartialDate, on: string): { youngest: number; oldest: number } {
  const { first, last } = rangeOf(date);
  return { youngest: yearsBetween(last, on), oldest: yearsBetween(first, on) };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
