import { deskConflict, type Role } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import { findAgency } from './agency.store.ts';
import { agencyKindsOf } from './people.store.ts';

interface Wanted {
  /** Null for somebody who is not here yet. */
  readonly accountId: string | null;
  readonly agencyId: number;
  readonly role: Role;
}

/**
 * Refuses, with `auth.mandate_unsuitable`, what would tie an independent desk to those who are complained about.
 * What is said of an agency that is not there, others say.
 */
export async function requireDeskApart(
  tx: Tx<'platform'>,
  { accountId, agencyId, role }: Wanted,
  at: Date,
): Promise<void> {
  const agency = await findAgency(tx, agencyId);
  if (agency === undefined) return;
  const otherKinds = accountId === null ? [] : await agencyKindsOf(tx, accountId, at);
  const because = deskConflict({ role, agencyKind: agency.kind, otherKinds });
  if (because === undefined) return;
  throw new Refusal(
    'auth.mandate_unsuitable',
    'A desk that hears complaints shares nobody with other agencies, and has no other roles.',
    { because },
  );
}
