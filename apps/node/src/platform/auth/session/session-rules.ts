import type { SessionKind } from '@tutela/contract';

const minute = 60_000;

/** How long sessions last at this node, in milliseconds. */
export interface SessionLimits {
  /** After how long without a request a session ends. */
  readonly idle: Readonly<Record<SessionKind, number>>;
  /** After how long it ends in any case. */
  readonly absolute: number;
}

/** How often at most a request is noted on its session, in milliseconds. A session may end this much early. */
export const touchInterval = 30_000;

/** How long a proof of presence counts, in milliseconds. */
export const stepUpLimit = 5 * minute;

export const before = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() - milliseconds);
export const after = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds);

/** The table's check allows no other words than these. */
export const sessionKind = (text: string): SessionKind => (text === 'field' ? 'field' : 'office');

/** When a session ends for want of requests. */
export const idleEnd = (row: { kind: string; last_seen_at: Date }, { idle }: SessionLimits): Date =>
  after(row.last_seen_at, idle[sessionKind(row.kind)]);

interface SessionSpan {
  readonly kind: string;
  readonly last_seen_at: Date;
  readonly absolute_until: Date;
}

/** How many of these were neither idle for too long nor past their absolute end. */
export const countLive = (sessions: readonly SessionSpan[], limits: SessionLimits, now: Date): number =>
  sessions.filter((row) => idleEnd(row, limits) > now && row.absolute_until > now).length;
