const day = 24 * 60 * 60_000;

/** `daysAgo` before `now`, moved into working hours (07 to 17 h UTC) on earlier days. Keeps the order of things. */
export function momentOf(now: Date, daysAgo: number): Date {
  const exact = now.getTime() - daysAgo * day;
  const midnight = Math.floor(exact / day) * day;
  if (midnight === Math.floor(now.getTime() / day) * day) return new Date(exact);
  return new Date(Math.floor(midnight + day * (7 / 24) + (exact - midnight) * (10 / 24)));
}

/** `YYYY-MM-DD`, so many days after `now`. */
export const dayAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * day).toISOString().slice(0, 10);
