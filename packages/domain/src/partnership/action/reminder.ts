import { calendarDays } from '../calendar-add.ts';
import { type AllianceSeat, carriesWork, isSeated } from '../directory/seat.ts';

/** What somebody is reminded of. */
export const reminderKinds = ['action', 'plan', 'report', 'practice'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Days before and after a due day on which its owner is reminded; the last is told to the head too. */
export const reminderDays = [-30, -7, 0, 30] as const;

/** The step a month after the day. */
export const lateStep = reminderDays.length - 1;

/** The newest step that is due and not told yet; steps before it are passed over, so that nobody is told four times. */
export function reminderStep(dueOn: string, today: string, told: readonly number[]): number | null {
  const late = calendarDays(dueOn, today);
  const reached = reminderDays.filter((days) => late >= days).length - 1;
  return reached >= 0 && !told.some((step) => step >= reached) ? reached : null;
}

/** A mid-term report is voluntary: it is asked for before its day, and nobody is late with it. */
export const isReminded = (kind: ReminderKind, step: number): boolean => kind !== 'report' || step < lateStep;

const leads = ({ role }: AllianceSeat): boolean => role === 'head' || role === 'deputy';

/**
 * Whom a reminder goes to, of the seats of the party: whoever owns the work and still sits, else its focal points, else
 * those who lead. Whoever left is never asked, and a month late those who lead are told as well.
 */
export function remindedSeats<Seat extends AllianceSeat>(
  seats: readonly Seat[],
  { ownerSeatId, step }: { readonly ownerSeatId: string | null; readonly step: number },
  now: string,
): readonly Seat[] {
  const seated = seats.filter((seat) => isSeated(seat, now));
  const choices = [
    seated.filter(({ seatId, role }) => seatId === ownerSeatId && carriesWork(role)),
    seated.filter(({ role }) => role === 'focal_point'),
    seated.filter(leads),
  ];
  const asked = choices.find((some) => some.length > 0) ?? [];
  return step < lateStep ? asked : [...new Set([...asked, ...seated.filter(leads)])];
}
