import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarAdd } from '../calendar-add.ts';
import type { AllianceSeat, SeatRole } from '../directory/seat.ts';
import { isReminded, lateStep, remindedSeats, reminderStep } from './reminder.ts';

describe('a reminder', () => {
  it('comes a month and a week before, on the day and a month after, each once', () => {
    const due = '2026-06-30';
    expect(reminderStep(due, '2026-05-30', [])).toBeNull();
    expect(reminderStep(due, '2026-05-31', [])).toBe(0);
    expect(reminderStep(due, '2026-06-01', [0])).toBeNull();
    expect(reminderStep(due, '2026-06-23', [0])).toBe(1);
    expect(reminderStep(due, '2026-06-30', [0, 1])).toBe(2);
    expect(reminderStep(due, '2026-07-30', [0, 1, 2])).toBe(3);
    expect(reminderStep(due, '2027-07-30', [3])).toBeNull();
  });

  it('is told once for all that was missed', () => {
    expect(reminderStep('2020-01-01', '2026-06-01', [])).toBe(3);
    const months = fc.integer({ min: -60, max: 90 });
    fc.assert(
      fc.property(months, (months) => {
        const today = calendarAdd('2026-06-15', months);
        const step = reminderStep('2026-06-15', today, []);
        return step === null || reminderStep('2026-06-15', today, [step]) === null;
      }),
    );
  });
});

const now = '2026-06-01T00:00:00.000Z';
const seat = (seatId: string, role: SeatRole, endedAt: string | null = null): AllianceSeat => ({
  ...{ seatId, role, endedAt, partyCode: 'AT', from: '2026-01-01T00:00:00.000Z', until: null },
});
const idsOf = (seats: readonly AllianceSeat[], asked: { ownerSeatId: string | null; step: number }) =>
  remindedSeats(seats, asked, now).map(({ seatId }) => seatId);

describe('whoever is reminded', () => {
  const seats = [seat('head', 'head'), seat('point', 'focal_point'), seat('owner', 'member')];

  it('owns the work, or is the focal point where nobody owns it any more', () => {
    expect(idsOf(seats, { ownerSeatId: 'owner', step: 0 })).toEqual(['owner']);
    const left = seat('owner', 'member', '2026-05-01T00:00:00.000Z');
    expect(idsOf([...seats.slice(0, 2), left], { ownerSeatId: 'owner', step: 0 })).toEqual(['point']);
    expect(idsOf(seats, { ownerSeatId: null, step: 2 })).toEqual(['point']);
  });

  it('is the head where there is no focal point, and nobody where nobody sits', () => {
    expect(idsOf(seats.slice(0, 1), { ownerSeatId: 'owner', step: 0 })).toEqual(['head']);
    expect(idsOf([], { ownerSeatId: 'owner', step: 0 })).toEqual([]);
  });

  it('is the head too a month late, once', () => {
    expect(idsOf(seats, { ownerSeatId: 'owner', step: lateStep })).toEqual(['owner', 'head']);
    expect(idsOf(seats, { ownerSeatId: 'head', step: lateStep })).toEqual(['head']);
  });

  it('is never late with a report, which is voluntary', () => {
    expect([isReminded('report', lateStep), isReminded('report', 0), isReminded('plan', lateStep)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
