import { type Person, personStates } from '@tutela/contract';
import type { Tx } from '../../db/tx.ts';
import { findRole } from '../session/known-role.ts';
import { listAccounts, listMandates } from './people.store.ts';

type MandateRow = Awaited<ReturnType<typeof listMandates>>[number];
type AccountRow = Awaited<ReturnType<typeof listAccounts>>[number];

/** Everybody with an account, oldest first, with all the mandates they ever had. */
export async function listPeople(tx: Tx<'platform'>, at: Date): Promise<Person[]> {
  const byAccount = new Map<string, MandateRow[]>();
  for (const row of await listMandates(tx)) {
    byAccount.set(row.account_id, [...(byAccount.get(row.account_id) ?? []), row]);
  }
  return (await listAccounts(tx)).map((account) =>
    personOf(account, byAccount.get(account.account_id) ?? [], at),
  );
}

function personOf(account: AccountRow, mandates: readonly MandateRow[], at: Date): Person {
  return {
    accountId: account.account_id,
    name: account.name,
    agencyId: account.agency_id,
    agencyName: account.agency_name,
    state: personStates.find((state) => state === account.state) ?? 'disabled',
    createdAt: account.created_at.toISOString(),
    lastSignedInAt: isoOrNull(account.last_signed_in_at),
    invitedUntil: isoOrNull(account.invited_until),
    mandates: mandates.flatMap((row) => mandateOf(row, at)),
  };
}

function mandateOf(row: MandateRow, at: Date): Person['mandates'] {
  const role = findRole(row.role);
  if (role === undefined) return [];
  return [
    {
      mandateId: row.mandate_id,
      agencyId: row.agency_id,
      agencyName: row.agency_name,
      role,
      validFrom: row.valid_from.toISOString(),
      validUntil: isoOrNull(row.valid_until),
      endedAt: isoOrNull(row.ended_at),
      state: stateOf(row, at),
    },
  ];
}

function stateOf(row: MandateRow, at: Date): Person['mandates'][number]['state'] {
  if (row.ended_at !== null || (row.valid_until !== null && row.valid_until <= at)) return 'over';
  return row.valid_from > at ? 'coming' : 'current';
}

const isoOrNull = (moment: Date | null): string | null => moment?.toISOString() ?? null;
