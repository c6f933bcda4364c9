import type { SessionKind } from '@tutela/contract';

const minute = 60_000;

/** After how long without a request a session ends, in milliseconds (security.md C5). */
export const idleLimit: Record<SessionKind, number> = { office: 15 * minute, field: 5 * minute };

/** After how long a session ends in any case, in milliseconds. */
export const absoluteLimit = 12 * 60 * minute;

/** How often at most a request is noted on its session, in milliseconds. A session may end this much early. */
export const touchInterval = 30_000;

/** How long a proof of presence counts, in milliseconds. */
export const stepUpLimit = 5 * minute;

export const before = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() - milliseconds);
export const after = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds);

/** The table's check allows no other words than these. */
export const sessionKind = (text: string): SessionKind => (text === 'field' ? 'field' : 'office');

/** When a session ends for want of requests. */
export const idleEnd = (row: { kind: string; last_seen_at: Date }): Date =>
  after(row.last_seen_at, idleLimit[sessionKind(row.kind)]);

/** Neither idle for too long nor past its absolute end. */
export const lastsAt = (
  row: { kind: string; last_seen_at: Date; absolute_until: Date },
  now: Date,
): boolean => idleEnd(row) > now && row.absolute_until > now;
