import { calendarAdd } from '../calendar-add.ts';
import { validMonths } from './practice.ts';

/** The day on which somebody must look at a practice again. Days are `YYYY-MM-DD`. */
export const validUntil = (validatedOn: string): string => calendarAdd(validatedOn, validMonths);

export type Validity = 'valid' | 'due' | 'overdue';

/** Months in which a practice may be looked at again before it is due, so that nobody has to do it on the day. */
const monthsBefore = 3;

/** A practice that is overdue stays readable and says so: who relies on it should know. */
export function validityOn(validatedOn: string, today: string): Validity {
  const until = validUntil(validatedOn);
  if (today >= until) return 'overdue';
  return today >= calendarAdd(until, -monthsBefore) ? 'due' : 'valid';
}

export const mayValidate = (validatedOn: string, today: string): boolean =>
  validityOn(validatedOn, today) !== 'valid';
