import { isReminded, isSeated, lateStep, remindedSeats, reminderDays, reminderStep } from '@tutela/domain';
import { dayOf, randomId } from '@tutela/kernel';
import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import { asPlatform } from '../../platform/db/tx.ts';
import type { HeldSeat } from '../directory/seat.store.ts';
import type { PartnershipPorts } from '../ports.ts';
import { allSeats, dueSubjects, insertNotices, insertReminders } from './reminder.store.ts';

const day = 24 * 60 * 60_000;
const [first] = reminderDays;

/**
 * Reminds whoever sits now of what their party has to do: each step of each thing once, and one notice a person for
 * all of them. Where nobody sits nothing is told, so that whoever comes learns of it. Returns how many were told.
 */
export function sendReminders(
  database: Database,
  act: Act,
  { clock, random }: Pick<PartnershipPorts, 'clock' | 'random'>,
): Promise<number> {
  return database.actingAs(act, 'partnership', async (tx) => {
    const at = clock.now();
    const now = at.toISOString();
    const seats = byParty((await allSeats(tx)).filter((seat) => isSeated(seat, now)));
    const until = dayOf(new Date(at.getTime() - first * day));
    const due = await dueSubjects(tx, { partyCodes: [...seats.keys()], until, lastStep: lateStep });
    const told = new Map<string, Set<string>>();
    const reminders = due.flatMap(({ kind, subjectId, partyCode, ownerSeatId, dueOn, told: before }) => {
      const step = reminderStep(dueOn, dayOf(at), before);
      if (step === null || !isReminded(kind, step)) return [];
      const asked = remindedSeats(seats.get(partyCode) ?? [], { ownerSeatId, step }, now);
      if (asked.length === 0) return [];
      const notice = step < lateStep ? 'alliance_due' : 'alliance_late';
      for (const { accountId } of asked)
        told.set(notice, (told.get(notice) ?? new Set<string>()).add(accountId));
      return [{ subject_id: subjectId, kind, due_on: dueOn, step, at }];
    });
    await insertReminders(tx, reminders);
    const notices = [...told].flatMap(([kind, accounts]) =>
      [...accounts].map((account_id) => ({ account_id, notice_id: randomId(random), kind, at })),
    );
    await insertNotices(asPlatform(tx), notices);
    return notices.length;
  });
}

function byParty(seats: readonly HeldSeat[]): ReadonlyMap<string, readonly HeldSeat[]> {
  const found = new Map<string, HeldSeat[]>();
  for (const seat of seats) found.set(seat.partyCode, [...(found.get(seat.partyCode) ?? []), seat]);
  return found;
}
