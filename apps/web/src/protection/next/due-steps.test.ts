import type { FileClock } from '@tutela/contract';
import { expect, it } from 'vitest';
import { dueSteps } from './due-steps.ts';

const now = Date.parse('2026-06-02T10:00:00.000Z');
const clock = (some: Partial<FileClock>): FileClock => ({
  ...{ name: 'follow_up', subject: '', section: 'plan', due: '2026-06-01T00:00:00.000Z', lastDay: null },
  ...{ pausedSince: null, began: '2026-05-01', warnings: [], templateVersion: 1 },
  rule: {
    unit: 'days',
    length: { high: 7, medium: 14, low: 30 },
    warnings: [],
    chain: ['caseworker'],
    stepDays: 1,
  },
  ...some,
});
const namesFor = (role: 'caseworker' | 'guardian' | 'lawyer', ...clocks: FileClock[]) =>
  dueSteps(clocks, { role, isLetIn: role !== 'caseworker' }, now).map(({ clock: { name }, act }) => [
    name,
    act?.kind ?? null,
  ]);

it('has what is overdue or ends within a day, each with the act that answers it', () => {
  expect(
    namesFor(
      'caseworker',
      clock({ name: 'status_told' }),
      clock({ name: 'follow_up' }),
      clock({ name: 'detention_review', due: '2026-06-03T09:00:00.000Z' }),
    ),
  ).toEqual([
    ['status_told', 'notify-status'],
    ['follow_up', 'mark-clock'],
    ['detention_review', null],
  ]);
});

it('has nothing for others who were let in', () => {
  expect(namesFor('lawyer', clock({}), clock({ name: 'guardian_answer' }))).toEqual([]);
});

it('has nothing that is far, stands still, or waits for somebody else', () => {
  expect(
    namesFor(
      'caseworker',
      clock({ due: '2026-06-09T00:00:00.000Z' }),
      clock({ pausedSince: '2026-05-20T00:00:00.000Z' }),
      clock({ name: 'guardian_answer' }),
      clock({ name: 'registration' }),
    ),
  ).toEqual([]);
});

it('has for a guardian what the guardian is asked, and nothing that is casework', () => {
  expect(namesFor('guardian', clock({}), clock({ name: 'guardian_answer' }))).toEqual([
    ['guardian_answer', 'answer-guardian-ask'],
  ]);
});
