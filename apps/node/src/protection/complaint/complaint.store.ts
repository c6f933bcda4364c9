import {
  type Complaint,
  ComplaintEntry,
  type ComplaintMade,
  complaintDue,
  evolveComplaint,
  foldComplaint,
  type PlacedComplaintEntry,
} from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import type { NewRow, Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound } from '../../platform/record/record.ts';
import type { DataKey } from '../../platform/vault/data-key.ts';
import { complaintEntryHash } from './entry-hash.ts';
import { type ComplaintPorts, complaintEntryContext, complaintKeyContext } from './ports.ts';

export type ComplaintRow = Row<'protection.complaint'>;

/** A complaint with its row, its entries and the key that they are encrypted with. */
export interface OpenComplaint {
  readonly row: ComplaintRow;
  readonly complaint: Complaint;
  readonly entries: readonly PlacedComplaintEntry[];
  readonly key: DataKey;
}

/** Puts a complaint into the queue of a desk. For the node alone: whoever complains sees no row of it. */
export async function insertComplaint(
  tx: Tx<'protection'>,
  given: { complaintId: string; deskAgencyId: number; byCode: Buffer; made: ComplaintMade },
  ports: ComplaintPorts,
): Promise<void> {
  const { complaintId, made } = given;
  const { key, wrapped } = ports.vault.newDataKey(complaintKeyContext(complaintId));
  const at = ports.clock.now();
  const entry = { type: 'complaint.made', payload: made } as const;
  const complaint = foldComplaint([{ entry, at: at.toISOString(), officerId: null }]);
  const start = { complaintId, seq: 1, officerId: null, previous: Buffer.alloc(32) };
  const row = entryRow({ ...start, at, entry, key }, ports);
  await tx
    .insertInto('protection.complaint')
    .values({
      complaint_id: complaintId,
      desk_agency_id: given.deskAgencyId,
      by_code: given.byCode,
      urgent: made.childInDanger,
      received_at: at,
      epoch: wrapped.epoch,
      wrapped: Buffer.from(wrapped.bytes),
      last_hash: row.hash,
      ...standing(complaint),
    })
    .execute();
  await tx.insertInto('protection.complaint_entry').values(row).execute();
}

/** Appends a step of the desk to a complaint that is locked. Answers the complaint as it is now. */
export async function appendStep(
  tx: Tx<'protection'>,
  { row, complaint, key }: OpenComplaint,
  step: { entry: ComplaintEntry; officerId: string },
  ports: ComplaintPorts,
): Promise<Complaint> {
  const at = ports.clock.now();
  const complaintId = row.complaint_id;
  const next = entryRow(
    { complaintId, seq: row.version + 1, previous: row.last_hash, at, key, ...step },
    ports,
  );
  const after = evolveComplaint(complaint, { entry: step.entry, at: at.toISOString() });
  await tx.insertInto('protection.complaint_entry').values(next).execute();
  await tx
    .updateTable('protection.complaint')
    .set({
      ...standing(after),
      last_hash: next.hash,
      // What is due anew is told anew.
      ...(complaintDue(after) !== complaintDue(complaint) && { overdue_told: false }),
    })
    .where('complaint_id', '=', complaintId)
    .execute();
  return after;
}

const standing = (complaint: Complaint) => {
  const due = complaintDue(complaint);
  return { state: complaint.state, due: due === null ? null : new Date(due), version: complaint.version };
};

interface NewEntry {
  readonly complaintId: string;
  readonly seq: number;
  readonly officerId: string | null;
  readonly previous: Buffer;
  readonly at: Date;
  readonly entry: ComplaintEntry;
  readonly key: DataKey;
}

function entryRow(
  { complaintId, seq, officerId, previous, at, entry: { type, payload: plain }, key }: NewEntry,
  { vault }: ComplaintPorts,
): NewRow<'protection.complaint_entry'> & { hash: Buffer } {
  const payload = Buffer.from(vault.encryptJson(key, plain, complaintEntryContext(complaintId, seq, type)));
  const hash = complaintEntryHash({ complaintId, seq, type, officerId, at, payload, previous });
  return { complaint_id: complaintId, seq, type, officer_id: officerId, at, payload, previous, hash };
}

/** A complaint that the actor may see, locked, in the version that a step rests on. */
export async function lockComplaint(
  tx: Tx<'protection'>,
  complaintId: string,
  baseVersion: number,
  ports: ComplaintPorts,
): Promise<OpenComplaint> {
  const row = await tx
    .selectFrom('protection.complaint')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  const open = await openComplaint(tx, row, ports);
  if (row.version === baseVersion) return open;
  throw new Refusal(
    'protection.complaint_stale',
    'A colleague went on with this meanwhile. Read what is new and send yours again.',
  );
}

/** Reads and decrypts what happened to it. */
export async function openComplaint(
  tx: Tx<'protection'>,
  row: ComplaintRow,
  { vault }: ComplaintPorts,
): Promise<OpenComplaint> {
  const complaintId = row.complaint_id;
  const key = vault.unwrap({ epoch: row.epoch, bytes: row.wrapped }, complaintKeyContext(complaintId));
  const rows = await tx
    .selectFrom('protection.complaint_entry')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .orderBy('seq')
    .execute();
  const entries = rows.map(({ seq, type, at, officer_id, payload }) => ({
    entry: ComplaintEntry.parse({
      type,
      payload: vault.decryptJson(key, payload, complaintEntryContext(complaintId, seq, type)),
    }),
    at: at.toISOString(),
    officerId: officer_id,
  }));
  return { row, complaint: foldComplaint(entries), entries, key };
}

/** A complaint of the desk, to be read. */
export const findComplaint = (tx: Tx<'protection'>, complaintId: string): Promise<ComplaintRow | undefined> =>
  tx
    .selectFrom('protection.complaint')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();

/** What the desk has, as far as the actor sees it: open ones first, by what is due. */
export const listComplaintRows = (tx: Tx<'protection'>): Promise<ComplaintRow[]> =>
  tx
    .selectFrom('protection.complaint')
    .selectAll()
    .orderBy('due')
    .orderBy('received_at', 'desc')
    .limit(500)
    .execute();

/** What one person complained about, newest first. For the node alone. */
export const listComplaintsBy = (tx: Tx<'protection'>, byCode: Buffer): Promise<ComplaintRow[]> =>
  tx
    .selectFrom('protection.complaint')
    .selectAll()
    .where('by_code', '=', byCode)
    .orderBy('received_at', 'desc')
    .limit(100)
    .execute();
