import { describe, expect, it } from 'vitest';
import { calendarAdd, calendarDays } from '../calendar-add.ts';
import { answers, followUpOf, whyNotAnswered } from './recommendation.ts';
import { shownTexts, type TextVersion, whyNotWorded } from './translation.ts';

describe('what follows from an answer', () => {
  it('is a plan and a report for what was supported, and a second look at what was noted', () => {
    expect(followUpOf('supported', '2026-03-31')).toEqual({
      planDueOn: '2026-09-30',
      reportDueOn: '2028-09-30',
    });
    expect(followUpOf('supported_in_part', '2026-03')).toEqual({
      planDueOn: '2026-09-01',
      reportDueOn: '2028-09-01',
    });
    expect(followUpOf('noted', '2026')).toEqual({ planDueOn: null, reportDueOn: '2028-01-01' });
    expect(followUpOf('pending', '2026')).toEqual({ planDueOn: null, reportDueOn: null });
  });

  it('leaves nothing untracked but what was not answered', () => {
    const untracked = answers.filter((answer) => followUpOf(answer, '2026').reportDueOn === null);
    expect(untracked).toEqual(['pending']);
  });

  it('counts months by the calendar', () => {
    expect(calendarAdd('2024-01-31', 1)).toBe('2024-02-29');
    expect(calendarAdd('2024-12-15', 13)).toBe('2026-01-15');
    expect(calendarDays('2024-02-28', '2024-03-01')).toBe(2);
    expect(calendarDays('2024-03-01', '2024-02-28')).toBe(-2);
  });
});

describe('an answer', () => {
  const when = { issuedOn: '2026-05', today: '2026-06-01' };
  const answer = { answer: 'supported' as const, part: null, reason: null, answeredOn: '2026-05-20' };

  it('that notes says why, and one in part says which part', () => {
    expect(whyNotAnswered(answer, when)).toBeNull();
    expect(whyNotAnswered({ ...answer, answer: 'noted' }, when)).toBe('reason_missing');
    expect(whyNotAnswered({ ...answer, answer: 'noted', reason: 'Our constitution' }, when)).toBeNull();
    expect(whyNotAnswered({ ...answer, answer: 'supported_in_part' }, when)).toBe('part_missing');
  });

  it('comes after what it answers, and not tomorrow', () => {
    expect(whyNotAnswered({ ...answer, answeredOn: '2026-04-30' }, when)).toBe('before_issued');
    expect(whyNotAnswered({ ...answer, answeredOn: '2026' }, when)).toBeNull();
    expect(whyNotAnswered({ ...answer, answeredOn: '2026-06-02' }, when)).toBe('in_future');
  });
});

describe('a text in several languages', () => {
  const text = (language: string, version: number, more: Partial<TextVersion> = {}): TextVersion => ({
    language,
    version,
    kind: 'human',
    words: `${language} ${version}`,
    sourceVersion: 1,
    ...more,
  });
  const original = (version: number) => text('en', version, { kind: 'original', sourceVersion: null });

  it('marks what was translated from an older original', () => {
    const shown = shownTexts([text('fr', 1), original(1), original(2), text('de', 1, { sourceVersion: 2 })]);
    expect(shown.map(({ language, version, stale }) => [language, version, stale])).toEqual([
      ['en', 2, false],
      ['de', 1, false],
      ['fr', 1, true],
    ]);
    expect(() => shownTexts([text('fr', 1)])).toThrow(TypeError);
  });

  it('has one original, and translations of a version that there is', () => {
    const there = [original(1), original(2)];
    expect(whyNotWorded(there, text('fr', 1))).toBeNull();
    expect(whyNotWorded(there, text('fr', 1, { sourceVersion: 3 }))).toBe('source_version_unknown');
    expect(whyNotWorded(there, text('en', 3))).toBe('not_a_translation');
    expect(whyNotWorded(there, original(3))).toBeNull();
    expect(whyNotWorded(there, text('fr', 1, { kind: 'original' }))).toBe('original_language');
  });
});
