import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';

type PlatformTx = Tx<'platform'>;

export function findAgency(tx: PlatformTx, agencyId: number) {
  return tx
    .selectFrom('platform.agency')
    .select(['agency_id', 'name', 'kind'])
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();
}

/** All agencies, each with how many people have it as their own. */
export function listAgencies(tx: PlatformTx) {
  return tx
    .selectFrom('platform.agency')
    .leftJoin('platform.account', 'platform.account.agency_id', 'platform.agency.agency_id')
    .select((eb) => [
      'platform.agency.agency_id',
      'platform.agency.name',
      'platform.agency.kind',
      'platform.agency.state',
      eb.fn.count<string>('platform.account.account_id').as('people'),
    ])
    .groupBy('platform.agency.agency_id')
    .orderBy('platform.agency.name')
    .execute();
}

export interface NewAgency {
  readonly name: string;
  readonly kind: string;
  readonly state: string;
}

/** Answers the agency's number. Refuses with `platform.request_conflict` when the name is taken. */
export async function insertAgency(tx: PlatformTx, agency: NewAgency, at: Date): Promise<number> {
  const row = await tx
    .insertInto('platform.agency')
    .values({ ...agency, created_at: at })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('agency_id')
    .executeTakeFirst();
  if (row !== undefined) return row.agency_id;
  throw new Refusal('platform.request_conflict', 'There is an agency of this name already.');
}
