import { type PartialDate, partialDateProblem, rangeOf } from '@tutela/kernel';

/** A date as it is being typed. An empty part is not known. */
export interface DateParts {
  readonly year: string;
  /** `1` to `12`. */
  readonly month: string;
  readonly day: string;
}

export const noDate: DateParts = { year: '', month: '', day: '' };

export type DatePartsProblem = 'year_format' | 'year_missing' | 'month_missing' | 'no_such_day' | 'future';

export type JoinedDate =
  | { kind: 'unknown' }
  | { kind: 'known'; date: PartialDate }
  | { kind: 'problem'; problem: DatePartsProblem };

const problem = (name: DatePartsProblem): JoinedDate => ({ kind: 'problem', problem: name });

/** What the parts say together. `today` is `YYYY-MM-DD`; nobody is born after it. */
export function joinDate({ year, month, day }: DateParts, today: string): JoinedDate {
  if (year === '') return month === '' && day === '' ? { kind: 'unknown' } : problem('year_missing');
  if (!/^\d{4}$/.test(year)) return problem('year_format');
  if (month === '' && day !== '') return problem('month_missing');
  const date = [year, month, day]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (partialDateProblem(date) !== undefined) return problem('no_such_day');
  return rangeOf(date).first > today ? problem('future') : { kind: 'known', date };
}

/** `2009-05` as `{ year: '2009', month: '5', day: '' }`. */
export function splitDate(date: PartialDate | undefined): DateParts {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
}
