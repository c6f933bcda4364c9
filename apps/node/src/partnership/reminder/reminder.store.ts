import { type ReminderKind, reminderKinds, validMonths } from '@tutela/domain';
import { sql } from 'kysely';
import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { type HeldSeat, seatOf } from '../directory/seat.store.ts';

/** Something that is due, by which party, and which steps of it were told. */
export interface DueSubject {
  readonly kind: ReminderKind;
  readonly subjectId: string;
  readonly partyCode: string;
  readonly ownerSeatId: string | null;
  readonly dueOn: string;
  readonly told: readonly number[];
}

/** So many of a kind at once; the next run goes on. */
const most = 2000;

/** What is due until a day by parties for which somebody sits, and was not told to the last step, the oldest first. */
export async function dueSubjects(
  tx: Tx<'partnership'>,
  { partyCodes, until, lastStep }: { partyCodes: readonly string[]; until: string; lastStep: number },
): Promise<readonly DueSubject[]> {
  const found: DueSubject[] = [];
  for (const kind of reminderKinds) {
    const { rows } = await sql<Omit<DueSubject, 'kind'>>`
      select due.subject_id as "subjectId", due.party_code as "partyCode", due.owner_seat_id as "ownerSeatId",
        to_char(due.due_on, 'YYYY-MM-DD') as "dueOn", coalesce(told.steps, '{}') as told
      from (${sources[kind]}) due
      left join lateral (
        select array_agg(step) as steps from partnership.reminder said
        where said.subject_id = due.subject_id and said.kind = ${kind} and said.due_on = due.due_on
      ) told on true
      where due.party_code = any (${partyCodes}) and due.due_on <= ${until}::date
        and not coalesce(${lastStep}::smallint = any (told.steps), false)
      order by due.due_on, due.subject_id limit ${most}`.execute(tx);
    found.push(...rows.map((row) => ({ ...row, kind })));
  }
  return found;
}

/** Where what is due of each kind stands. A plan is there as soon as one action answers the recommendation. */
const sources = {
  action: sql`
    select action_id as subject_id, party_code, owner_seat_id, due_on from partnership.action
    where state not in ('done', 'verified')`,
  plan: sql`
    select recommendation_id as subject_id, addressee_code as party_code, null::uuid as owner_seat_id, plan_due_on as due_on
    from partnership.recommendation r
    where plan_due_on is not null and not exists (
      select from partnership.action_recommendation link where link.recommendation_id = r.recommendation_id)`,
  report: sql`
    select recommendation_id as subject_id, addressee_code as party_code, null::uuid as owner_seat_id,
      report_due_on as due_on
    from partnership.recommendation where report_due_on is not null`,
  practice: sql`
    select practice_id as subject_id, owner_code as party_code, null::uuid as owner_seat_id,
      (validated_on + make_interval(months => ${sql.lit(validMonths)}))::date as due_on
    from partnership.practice where state = 'published'`,
} satisfies Record<ReminderKind, unknown>;

/** The seats of every party, over or not. */
export async function allSeats(tx: Tx<'partnership'>): Promise<readonly HeldSeat[]> {
  return (await tx.selectFrom('partnership.seat').selectAll().execute()).map(seatOf);
}

export async function insertReminders(
  tx: Tx<'partnership'>,
  rows: readonly NewRow<'partnership.reminder'>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('partnership.reminder').values(rows).execute();
}

/** Told by the node itself: a coded kind, no text. */
export async function insertNotices(
  tx: Tx<'platform'>,
  rows: readonly NewRow<'platform.notice'>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('platform.notice').values(rows).execute();
}
