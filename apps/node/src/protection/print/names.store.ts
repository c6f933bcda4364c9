import type { PrintedNames } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';

/** The names of everybody who works on this node: entries of a file may name any of them. */
export async function readAllNames(tx: Tx<'protection'>): Promise<PrintedNames> {
  const people = await tx.selectFrom('platform.account').select(['account_id', 'name']).execute();
  const agencies = await tx.selectFrom('platform.agency').select(['agency_id', 'name']).execute();
  const personNames = new Map(people.map((person) => [person.account_id, person.name]));
  const agencyNames = new Map(agencies.map((agency) => [agency.agency_id, agency.name]));
  return {
    person: (accountId) => (accountId === null ? undefined : personNames.get(accountId)),
    agency: (agencyId) => (agencyId === null ? undefined : agencyNames.get(agencyId)),
  };
}
