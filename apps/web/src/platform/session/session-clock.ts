import type { Me } from '@tutela/contract';

/** How long before its end the person is told, in milliseconds. */
const warnedBefore = 60_000;

/** Which of the two ends comes first. Nothing can be done about the absolute one but to sign in anew. */
export type SessionEnd = { readonly at: number; readonly cause: 'idle' | 'absolute' };

export function sessionEnd(me: Pick<Me, 'idleUntil' | 'absoluteUntil'>): SessionEnd {
  const idle = Date.parse(me.idleUntil);
  const absolute = Date.parse(me.absoluteUntil);
  return idle < absolute ? { at: idle, cause: 'idle' } : { at: absolute, cause: 'absolute' };
}

/** What to do at a moment: warn, or look again after so many milliseconds. */
export function nextStep(end: SessionEnd, now: number): { readonly warn: boolean; readonly lookIn: number } {
  const left = end.at - now;
  // A little later than the end, so that the answer is certain; after it, patiently.
  return left <= warnedBefore
    ? { warn: true, lookIn: left > 0 ? left + 500 : 5_000 }
    : { warn: false, lookIn: left - warnedBefore };
}
