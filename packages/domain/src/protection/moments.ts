import type { Acting } from './file/decide.ts';

/** Who acts, and at which moment (ISO, UTC): some clocks count hours. */
export type ActingNow = Acting & { readonly now: string };

/** Between the clocks of two machines. */
const toleranceMs = 5 * 60_000;

/** Whether a moment has not come yet. */
export const isAhead = (moment: string, { now }: ActingNow): boolean =>
  Date.parse(moment) > Date.parse(now) + toleranceMs;

/** Whether a moment comes before another that is known. */
export const isBefore = (moment: string, other: string | null): boolean =>
  other !== null && Date.parse(moment) < Date.parse(other);
