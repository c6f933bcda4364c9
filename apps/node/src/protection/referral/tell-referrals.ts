import type { Clock, Random } from '@tutela/kernel';
import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { tell } from '../people/tell.ts';
import { endGrant } from '../sharing/grant.store.ts';

interface Ports {
  readonly clock: Clock;
  readonly random: Random;
}

/**
 * Tells of referrals that nobody saw in time, and of those that nobody answered: these have expired, since no answer
 * is never a yes (protection.md, 14, rule 3). Returns how many there were.
 */
export function tellReferrals(database: Database, act: Act, ports: Ports): Promise<number> {
  return database.actingAs(act, 'protection', async (tx) => {
    const expired = await tellExpired(tx, act, ports);
    return expired + (await tellUnseen(tx, act, ports));
  });
}

const waiting = (tx: Tx<'protection'>) =>
  tx
    .selectFrom('protection.referral as referral')
    .innerJoin('protection.file as file', 'file.file_id', 'referral.file_id')
    .selectAll('referral')
    .select(['file.agency_id', 'file.caseworker_id'])
    .where('referral.ended_at', 'is', null)
    .forUpdate('referral');

type Waiting = Awaited<ReturnType<ReturnType<typeof waiting>['execute']>>[number];

async function tellExpired(tx: Tx<'protection'>, act: Act, ports: Ports): Promise<number> {
  const now = ports.clock.now();
  const rows = await waiting(tx)
    .where('referral.state', 'in', ['sent', 'seen'])
    .where('referral.answer_by', '<', now)
    .execute();
  for (const row of rows) {
    await endGrant(tx, row.file_id, row.grant_id, now);
    await mark(tx, row, { expired_told_at: now, ended_at: now });
    await tellAll(tx, act, { kind: 'referral_expired', row, toSupervisors: true }, ports);
  }
  return rows.length;
}

async function tellUnseen(tx: Tx<'protection'>, act: Act, ports: Ports): Promise<number> {
  const now = ports.clock.now();
  const rows = await waiting(tx)
    .where('referral.state', '=', 'sent')
    .where('referral.see_by', '<', now)
    .where('referral.unseen_told_at', 'is', null)
    .execute();
  for (const row of rows) {
    await mark(tx, row, { unseen_told_at: now });
    await tellAll(tx, act, { kind: 'referral_unseen', row, toSupervisors: false }, ports);
  }
  return rows.length;
}

async function mark(
  tx: Tx<'protection'>,
  { file_id, referral_id }: Waiting,
  marks: { unseen_told_at?: Date; expired_told_at?: Date; ended_at?: Date },
): Promise<void> {
  await tx
    .updateTable('protection.referral')
    .set(marks)
    .where('file_id', '=', file_id)
    .where('referral_id', '=', referral_id)
    .execute();
}

/** Whoever sent it and is responsible for the child, the supervisors of those who were asked, and those of the file. */
async function tellAll(
  tx: Tx<'protection'>,
  act: Act,
  { kind, row, toSupervisors }: { kind: string; row: Waiting; toSupervisors: boolean },
  ports: Ports,
): Promise<void> {
  const people = [...new Set([row.sent_by, row.caseworker_id])].filter((each) => each !== null);
  const agencies = [row.to_agency_id, ...(toSupervisors ? [row.agency_id] : [])];
  const receivers = [
    ...people.map((person) => ({ person })),
    ...agencies.map((supervisorsOf) => ({ supervisorsOf })),
  ];
  for (const to of receivers) await tell(tx, act, { kind, fileId: row.file_id, to }, ports);
}
