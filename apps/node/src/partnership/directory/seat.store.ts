import { type AllianceSeat, seatRoles } from '@tutela/domain';
import type { NewRow, Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

type SeatRow = Row<'partnership.seat'>;

export interface HeldSeat extends AllianceSeat {
  readonly accountId: string;
}

export const seatOf = (row: SeatRow): HeldSeat => ({
  seatId: row.seat_id,
  partyCode: row.party_code,
  accountId: row.account_id,
  role: known(seatRoles, row.role),
  from: row.valid_from.toISOString(),
  until: row.valid_until?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
});

/** Every seat of a person, over or not. */
export async function seatsOfAccount(tx: Tx<'partnership'>, accountId: string): Promise<readonly HeldSeat[]> {
  const rows = await tx
    .selectFrom('partnership.seat')
    .selectAll()
    .where('account_id', '=', accountId)
    .execute();
  return rows.map(seatOf);
}

export async function findSeat(tx: Tx<'partnership'>, seatId: string): Promise<HeldSeat | undefined> {
  const row = await tx
    .selectFrom('partnership.seat')
    .selectAll()
    .where('seat_id', '=', seatId)
    .executeTakeFirst();
  return row === undefined ? undefined : seatOf(row);
}

/** These seats by their id, as far as whoever asks may see seats. */
export async function seatsById(
  tx: Tx<'partnership'>,
  seatIds: readonly string[],
): Promise<ReadonlyMap<string, HeldSeat>> {
  if (seatIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('partnership.seat')
    .selectAll()
    .where('seat_id', 'in', [...new Set(seatIds)])
    .execute();
  return new Map(rows.map((row) => [row.seat_id, seatOf(row)]));
}

export interface ListedSeat extends HeldSeat {
  readonly name: string;
  readonly openActions: number;
}

export async function listSeatRows(
  tx: Tx<'partnership'>,
  partyCode: string | undefined,
): Promise<readonly ListedSeat[]> {
  const rows = await tx
    .selectFrom('partnership.seat as seat')
    .innerJoin('platform.account as account', 'account.account_id', 'seat.account_id')
    .selectAll('seat')
    .select('account.name')
    .select((query) =>
      query
        .selectFrom('partnership.action as action')
        .select(({ fn }) => fn.countAll<string>().as('open'))
        .whereRef('action.owner_seat_id', '=', 'seat.seat_id')
        .where('action.state', 'not in', ['done', 'verified'])
        .as('open'),
    )
    .$if(partyCode !== undefined, (query) => query.where('seat.party_code', '=', String(partyCode)))
    .orderBy('seat.party_code')
    .orderBy('seat.valid_from')
    .execute();
  return rows.map(({ name, open, ...row }) => ({ ...seatOf(row), name, openActions: Number(open ?? 0) }));
}

export async function insertSeat(tx: Tx<'partnership'>, row: NewRow<'partnership.seat'>): Promise<void> {
  await tx.insertInto('partnership.seat').values(row).execute();
}

export async function endSeatRow(
  tx: Tx<'partnership'>,
  seatId: string,
  ended: Pick<NewRow<'partnership.seat'>, 'ended_at' | 'ended_by' | 'end_reason'>,
): Promise<void> {
  await tx.updateTable('partnership.seat').set(ended).where('seat_id', '=', seatId).execute();
}
