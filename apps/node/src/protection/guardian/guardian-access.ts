import { type Case, guardianSections } from '@tutela/domain';
import { type Clock, randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { refusalOf } from '../file/command-file.ts';
import { holdsMandate } from '../people/mandate.store.ts';
import { tell } from '../people/tell.ts';
import { endGrant, insertGrant, untilEnded } from '../sharing/grant.store.ts';

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
  if (await holdsMandate(tx, { accountId, roles: ['guardian'] }, clock.now())) return;
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
