import type { Identity } from '../file/identity.ts';

/** Whether a child may be born in a year: who is registered twice is often a year apart, and an unknown year may be any. */
export function maySpeakOfYear(wordings: readonly Identity[], year: number | null): boolean {
  if (year === null) return true;
  return wordings.some(
    ({ birthDate: { date } }) => date === null || Math.abs(Number(date.slice(0, 4)) - year) <= 1,
  );
}
