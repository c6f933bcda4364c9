import { type NominationState, nominationStates, type SeatRole, seatRoles } from '@tutela/domain';
import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

export interface Nomination {
  readonly nominationId: string;
  readonly partyCode: string;
  readonly role: SeatRole;
  readonly person: string;
  readonly office: string;
  readonly mailDomain: string;
  readonly noteSymbol: string;
  readonly noteOn: string;
  readonly until: Date | null;
  readonly state: NominationState;
  readonly nominatedBy: string;
  readonly nominatedAt: Date;
  readonly hasNote: boolean;
  readonly reason: string | null;
}

const listed = [
  'nomination_id',
  'party_code',
  'role',
  'person',
  'office',
  'mail_domain',
  'note_symbol',
  'note_on',
  'valid_until',
  'state',
  'nominated_by',
  'nominated_at',
  'note_type',
  'reason',
] as const;

/** Without the note itself: it is read one at a time. */
const select = (tx: Tx<'partnership'>) => tx.selectFrom('partnership.nomination').select(listed);
type ListedRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const nominationOf = (row: ListedRow): Nomination => ({
  nominationId: row.nomination_id,
  partyCode: row.party_code,
  role: known(seatRoles, row.role),
  person: row.person,
  office: row.office,
  mailDomain: row.mail_domain,
  noteSymbol: row.note_symbol,
  noteOn: row.note_on,
  until: row.valid_until,
  state: known(nominationStates, row.state),
  nominatedBy: row.nominated_by,
  nominatedAt: row.nominated_at,
  hasNote: row.note_type !== null,
  reason: row.reason,
});

export async function listNominationRows(tx: Tx<'partnership'>): Promise<readonly Nomination[]> {
  const rows = await select(tx).orderBy('nominated_at', 'desc').limit(500).execute();
  const found = rows.map(nominationOf);
  return [
    ...found.filter(({ state }) => state === 'nominated'),
    ...found.filter(({ state }) => state !== 'nominated'),
  ];
}

export async function findNomination(tx: Tx<'partnership'>, id: string): Promise<Nomination | undefined> {
  const row = await select(tx).where('nomination_id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : nominationOf(row);
}

export async function insertNomination(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.nomination'>,
): Promise<void> {
  await tx.insertInto('partnership.nomination').values(row).execute();
}

export async function findNote(
  tx: Tx<'partnership'>,
  id: string,
): Promise<{ readonly note: Buffer; readonly type: string } | undefined> {
  const row = await tx
    .selectFrom('partnership.nomination')
    .select(['note', 'note_type'])
    .where('nomination_id', '=', id)
    .executeTakeFirst();
  return row?.note == null || row.note_type === null ? undefined : { note: row.note, type: row.note_type };
}

/** Kept with an open nomination of one's own, and nobody else's; whether there was one. */
export async function keepNote(
  tx: Tx<'partnership'>,
  { id, by, note, type }: { id: string; by: string; note: Buffer; type: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('partnership.nomination')
    .set({ note, note_type: type })
    .where('nomination_id', '=', id)
    .where('nominated_by', '=', by)
    .where('state', '=', 'nominated')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function decideNominationRow(
  tx: Tx<'partnership'>,
  id: string,
  decided: Pick<NewRow<'partnership.nomination'>, 'state' | 'decided_by' | 'decided_at' | 'reason'>,
): Promise<void> {
  await tx.updateTable('partnership.nomination').set(decided).where('nomination_id', '=', id).execute();
}
