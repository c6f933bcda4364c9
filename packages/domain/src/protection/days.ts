/** A day (`YYYY-MM-DD`) some days later, or earlier where `count` is below zero. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The instant (ISO 8601) at which a day is over. */
export const endOf = (day: string): string => `${addDays(day, 1)}T00:00:00.000Z`;

/** The earlier of two days; nothing counts as never. */
export function earlierDay(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/**
 * Whether a day has begun nowhere yet. `today` is the node's, in UTC; east of it people are in the next day already,
 * and what they did today has happened.
 */
export const liesAhead = (day: string, today: string): boolean => day > addDays(today, 1);
