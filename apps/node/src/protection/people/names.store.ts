import type { Tx } from '../../platform/db/tx.ts';

/** Names of staff and agencies by their ids, for showing beside coded facts. */
export interface Names {
  person(accountId: string | null): string | null;
  agency(agencyId: number): string;
}

/** One query each, whatever the number of rows. Unknown ids show as a dash, never as an error. */
export async function readNames(
  tx: Tx<'protection'>,
  accountIds: readonly (string | null)[],
  agencyIds: readonly number[],
): Promise<Names> {
  const wanted = [...new Set(accountIds)].filter((each) => each !== null);
  const people =
    wanted.length === 0
      ? []
      : await tx
          .selectFrom('platform.account')
          .select(['account_id', 'name'])
          .where('account_id', 'in', wanted)
          .execute();
  const agencies =
    agencyIds.length === 0
      ? []
      : await tx
          .selectFrom('platform.agency')
          .select(['agency_id', 'name'])
          .where('agency_id', 'in', [...new Set(agencyIds)])
          .execute();
  const personNames = new Map(people.map((person) => [person.account_id, person.name]));
  const agencyNames = new Map(agencies.map((agency) => [agency.agency_id, agency.name]));
  return {
    person: (accountId) => (accountId === null ? null : (personNames.get(accountId) ?? '–')),
    agency: (agencyId) => agencyNames.get(agencyId) ?? '–',
  };
}
