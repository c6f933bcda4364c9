import type { PartialDate } from '@tutela/kernel';
import type { Because } from '../because.ts';
import { liesAhead } from '../days.ts';
import type { Identity } from './identity.ts';
import type { Journey } from './journey.ts';

/** The first day that a date may mean, be it known to the year alone. */
const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10);

/** Whether one date is surely before another, as far as both are known. */
function isSurelyBefore(one: PartialDate, other: PartialDate): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}

/** Why days of a child's life cannot be so: born tomorrow, or come before they were born. */
export function impossibleDay(
  { identity, journey }: { readonly identity?: Identity; readonly journey?: Journey },
  today: string,
): Because | undefined {
  const born = identity?.birthDate.date ?? null;
  const arrived = journey?.arrivedOn ?? null;
  if (born !== null && liesAhead(firstDay(born), today)) return 'born_in_future';
  if (arrived !== null && liesAhead(firstDay(arrived), today)) return 'date_in_future';
  if (born !== null && arrived !== null && isSurelyBefore(arrived, born)) return 'arrived_before_birth';
  return undefined;
}
