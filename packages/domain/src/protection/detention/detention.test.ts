import { describe, expect, it } from 'vitest';
import type { Decision } from '../decision.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import type { ActingNow } from '../moments.ts';
import type { RecordDetention, ReviewDetention } from './commands.ts';
import { endDetention, recordDetention, reviewDetention } from './decide.ts';
import { detentionReviewDay, isDetained, runningDetention } from './detentions.ts';

const on = (today: string): ActingNow => ({
  accountId: 'a',
  agencyId: 1,
  isSupervisor: false,
  today,
  now: `${today}T12:00:00.000Z`,
});
const held: RecordDetention = {
  kind: 'police_custody',
  ground: 'offence',
  since: '2026-06-01T03:00:00Z',
  authority: '',
  apartFromAdults: 'unknown',
  words: '',
  baseVersion: 0,
};
const looked: ReviewDetention = {
  reviewedOn: '2026-06-02',
  childSeen: true,
  lawyerReached: true,
  stillHeldBecause: 'The hearing is tomorrow',
  instead: 'A place in a small home',
  baseVersion: 1,
};
const hold = (more: Partial<RecordDetention> = {}): Step => {
  return (kase) => recordDetention(kase, { ...held, ...more }, on('2026-06-01'));
};
const look = (reviewedOn: string, today = reviewedOn): Step => {
  return (kase) => reviewDetention(kase, { ...looked, reviewedOn }, on(today));
};
const free = (endedAt: string): Step => {
  const command = { endedAt, ending: 'released', words: 'To the shelter', baseVersion: 1 } as const;
  return (kase) => endDetention(kase, command, on('2026-06-03'));
};
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;
const reviewDay = (steps: readonly Step[]) => {
  const running = runningDetention(caseAfter(steps).content.detentions);
  return running && detentionReviewDay(running);
};

describe('safeguard 13: a child who is deprived of liberty', () => {
  it('is held with nothing known but that', () => {
    const kase = caseAfter([hold()], { nextDue: '2026-06-20' });
    expect(isDetained(kase.content)).toBe(true);
    expect(kase.state.header.nextDue).toBe('2026-06-02');
    expect(because(hold()(kase))).toBe('detention_running');
    expect(because(hold({ since: '2026-06-02T00:00:00Z' })(caseAfter([])))).toBe('date_in_future');
  });

  it('is looked at every day until it has ended', () => {
    expect(reviewDay([hold()])).toBe('2026-06-02');
    expect(reviewDay([hold(), look('2026-06-02')])).toBe('2026-06-03');
    const twice = caseAfter([hold(), look('2026-06-02')]);
    expect(because(look('2026-06-02')(twice))).toBe('detention_reviewed');
    expect(because(look('2026-06-05', '2026-06-03')(twice))).toBe('date_in_future');
  });

  it('is due today when a day was left out', () => {
    const kase = caseAfter([hold(), look('2026-06-02', '2026-06-10')]);
    expect(kase.state.header.nextDue).toBe('2026-06-10');
  });

  it('ends after it began, and once', () => {
    const kase = caseAfter([hold()]);
    expect(because(free('2026-06-01T02:00:00Z')(kase))).toBe('detention_ends_before_start');
    const over = caseAfter([hold(), free('2026-06-03T10:00:00Z')]);
    expect(isDetained(over.content)).toBe(false);
    expect(because(free('2026-06-03T10:00:00Z')(over))).toBe('no_detention');
    expect(because(look('2026-06-03')(over))).toBe('no_detention');
  });
});
