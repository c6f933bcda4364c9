import type { DayClock } from '@tutela/contract';
import { expect, it } from 'vitest';
import { countDue, dayGroups, dayParts } from './day-groups.ts';

const clock = (some: Partial<DayClock>): DayClock => ({
  name: 'follow_up',
  subject: '',
  section: 'plan',
  due: '2026-06-05T00:00:00.000Z',
  lastDay: '2026-06-04',
  pausedSince: null,
  fileId: 'f',
  codeName: 'Blue Heron 4821',
  risk: 'low',
  flags: [],
  caseworkerId: null,
  caseworkerName: null,
  registeredAt: '2026-05-01T09:00:00.000Z',
  ...some,
});
const now = Date.parse('2026-06-02T10:00:00.000Z');
const partsOf = (some: Partial<DayClock>) => {
  const groups = dayGroups([clock(some)], now, 'caseworker');
  return dayParts.filter((part) => groups[part].length > 0);
};

it.each([
  ['one that has passed', { due: '2026-06-02T10:00:00.000Z' }, 'overdue'],
  ['one of a day that is over', { due: '2026-06-02T00:00:00.000Z', lastDay: '2026-06-01' }, 'overdue'],
  ['one that ends with today', { due: '2026-06-03T00:00:00.000Z', lastDay: '2026-06-02' }, 'today'],
  ['one that ends in an hour', { due: '2026-06-02T11:00:00.000Z', lastDay: null }, 'today'],
  ['one of this week', {}, 'week'],
  ['one that waits for the guardian', { name: 'guardian_answer' }, 'waiting'],
  [
    'one that waited too long for the guardian',
    { name: 'guardian_answer', due: '2026-06-01T00:00:00.000Z' },
    'overdue',
  ],
  [
    'one that stands still, however late',
    { pausedSince: '2026-05-01T00:00:00.000Z', due: '2026-05-02T00:00:00.000Z' },
    'waiting',
  ],
  ['a child who came today', { name: 'first_contact', registeredAt: '2026-06-02T09:00:00.000Z' }, 'new'],
] as const)('%s', (_what, some, part) => {
  expect(partsOf(some)).toEqual([part]);
});

it('counts what is overdue, new or due today, and neither what waits nor what comes later', () => {
  const overdue = { due: '2026-05-02T00:00:00.000Z' };
  const asked = [
    clock(overdue),
    clock(overdue),
    clock({ due: '2026-06-03T00:00:00.000Z', lastDay: '2026-06-02' }),
    clock({ name: 'first_contact', registeredAt: '2026-06-02T09:00:00.000Z' }),
    clock({ ...overdue, pausedSince: '2026-05-01T00:00:00.000Z' }),
    clock({ name: 'guardian_answer' }),
    clock({}),
  ];
  expect(countDue(asked, now, 'caseworker')).toBe(4);
});

it('has the child in danger first, then the one at high risk, then what is overdue the longest', () => {
  const due = (day: number) => `2026-05-0${day}T00:00:00.000Z`;
  const asked = [
    clock({ codeName: 'longest', due: due(1) }),
    clock({ codeName: 'high', due: due(2), risk: 'high' }),
    clock({ codeName: 'late', due: due(3), risk: 'medium' }),
    clock({ codeName: 'missing', due: due(4), flags: ['missing'] }),
    clock({ codeName: 'danger', due: due(5), flags: ['urgent'] }),
  ];
  const { overdue } = dayGroups(asked, now, 'caseworker');
  expect(overdue.map(({ codeName }) => codeName)).toEqual(['missing', 'danger', 'high', 'longest', 'late']);
});

it('a duty of the guardian waits for nobody else when the guardian reads', () => {
  const meeting = clock({ name: 'guardian_meeting' });
  expect(dayGroups([meeting], now, 'guardian').week).toEqual([meeting]);
  expect(dayGroups([meeting], now, 'supervisor').waiting).toEqual([meeting]);
});
