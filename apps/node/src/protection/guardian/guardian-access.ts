import { type Case, guardianSections } from '@tutela/domain';
import { type Clock, randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { refusalOf } from '../file/command-file.ts';
import { tell } from '../people/tell.ts';
import { endGrant, insertGrant } from '../sharing/grant.store.ts';

/** A guardian's access ends by a decision, not by a date. */
const untilEnded = new Date('2999-12-31T00:00:00Z');

/** An account that the file is to be opened to, and the id that its grant will have. */
export interface GuardianAccess {
  readonly fileId: string;
  readonly accountId: string | null;
  readonly grantId: string;
}

export const newAccess = (fileId: string, accountId: string | null, ports: RecordPorts): GuardianAccess => ({
  fileId,
  accountId,
  grantId: randomId(ports.random),
});

/** Refuses an account that nobody uses who holds a guardian's mandate today. */
export async function requireGuardianAccount(
  tx: Tx<'protection'>,
  { accountId }: GuardianAccess,
  clock: Clock,
): Promise<void> {
  if (accountId === null) return;
  const now = clock.now();
  const mandate = await tx
    .selectFrom('platform.mandate as mandate')
    .innerJoin('platform.account as account', 'account.account_id', 'mandate.account_id')
    .select('mandate.mandate_id')
    .where('mandate.account_id', '=', accountId)
    .where('mandate.role', '=', 'guardian')
    .where('account.state', '=', 'active')
    .where('mandate.ended_at', 'is', null)
    .where('mandate.valid_from', '<=', now)
    .where((or) => or.or([or('mandate.valid_until', 'is', null), or('mandate.valid_until', '>', now)]))
    .executeTakeFirst();
  if (mandate !== undefined) return;
  throw refusalOf('protection.procedure', { because: 'guardian_account_unsuitable' });
}

/** Closes the file to whoever was guardian before, in the same transaction as what ended it. */
export async function closeToGuardian(
  tx: Tx<'protection'>,
  fileId: string,
  { content }: Case,
  clock: Clock,
): Promise<void> {
  const grantId = content.guardian.guardian?.grantId ?? null;
  if (grantId !== null) await endGrant(tx, fileId, grantId, clock.now());
}

/** Opens the file to the new guardian, but not where a complaint about them can stand, and tells them. */
export async function openToGuardian(
  tx: Tx<'protection'>,
  context: RequestContext,
  { access, kase }: { access: GuardianAccess; kase: Case },
  ports: RecordPorts,
): Promise<void> {
  const { fileId, accountId, grantId } = access;
  if (accountId === null) return;
  await insertGrant(tx, {
    fileId,
    grantId,
    sections: guardianSections,
    ownerAgencyId: kase.state.header.agencyId,
    subject: { accountId },
    until: untilEnded,
    grantedBy: actingOf(context, ports.clock).accountId,
    grantedAt: ports.clock.now(),
  });
  await tell(tx, context, { kind: 'file_shared', fileId, to: { person: accountId } }, ports);
}
