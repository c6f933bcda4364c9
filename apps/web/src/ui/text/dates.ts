import { type DatePrecision, type PartialDate, partialDateProblem, precisionOf } from '@tutela/kernel';

const shapes: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept once made: making one takes longer than drawing a row of a list. */
function formatFor(locale: string, precision: DatePrecision, calendar: string): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${calendar}`;
  const kept = formats.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(locale, { ...shapes[precision], calendar, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

export interface DateWords {
  /** In the reader's calendar where the whole day is known; else as recorded. */
  text: string;
  /** As recorded, when `text` is in another calendar. */
  recorded?: string;
}

/**
 * A date in words. Only a whole day can be said in another calendar: a Gregorian year or month covers parts of two
 * of its years or months. Throws `RangeError` when `date` is no partial date.
 */
export function dateWords(date: PartialDate, locale: string, calendar: string): DateWords {
  if (partialDateProblem(date) !== undefined) throw new RangeError('not a partial date');
  const precision = precisionOf(date);
  const first = new Date(`${date}${'-01-01'.slice(0, 10 - date.length)}T00:00:00Z`);
  const say = (inCalendar: string) => formatFor(locale, precision, inCalendar).format(first);
  const recorded = say('gregory');
  if (precision !== 'day' || calendar === 'gregory') return { text: recorded };
  return { text: say(calendar), recorded };
}

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The units of a span, widest first: from how much on it is used, and how long it is. Milliseconds. */
const units: readonly (readonly [Unit, number, number])[] = [
  ['year', 365 * day, 365.25 * day],
  ['month', 60 * day, 30.44 * day],
  ['week', 14 * day, 7 * day],
  ['day', 2 * day, day],
  ['hour', 2 * hour, hour],
  ['minute', 0, minute],
];

/** A span of milliseconds as a whole number of the unit that a person would use: 119 minutes, 2 hours, 47 hours, 2 days. */
export function spanOf(milliseconds: number): { amount: number; unit: Unit } {
  const length = Math.abs(milliseconds);
  const [unit, , size] = units.find(([, from]) => length >= from) ?? (['minute', 0, minute] as const);
  return { amount: Math.trunc(milliseconds / size), unit };
}
