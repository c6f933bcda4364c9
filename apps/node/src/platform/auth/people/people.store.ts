import type { Tx } from '../../db/tx.ts';
import { isCurrent } from './account.store.ts';

type PlatformTx = Tx<'platform'>;

export interface NewAccount {
  readonly account_id: string;
  readonly name: string;
  readonly agency_id: number;
  readonly state: 'invited' | 'active';
  readonly created_at: Date;
}

export async function insertAccount(tx: PlatformTx, account: NewAccount): Promise<void> {
  await tx.insertInto('platform.account').values(account).execute();
}

export interface NewMandate {
  readonly mandate_id: string;
  readonly account_id: string;
  readonly agency_id: number;
  readonly role: string;
  readonly valid_from: Date;
  readonly valid_until: Date | null;
  readonly granted_by: string;
}

export async function insertMandate(tx: PlatformTx, mandate: NewMandate): Promise<void> {
  await tx.insertInto('platform.mandate').values(mandate).execute();
}

export function listAccounts(tx: PlatformTx) {
  return tx
    .selectFrom('platform.account')
    .innerJoin('platform.agency', 'platform.agency.agency_id', 'platform.account.agency_id')
    .select([
      'platform.account.account_id',
      'platform.account.name',
      'platform.account.agency_id',
      'platform.agency.name as agency_name',
      'platform.account.state',
      'platform.account.created_at',
      'platform.account.last_signed_in_at',
      'platform.account.invited_until',
    ])
    .orderBy('platform.account.created_at')
    .orderBy('platform.account.account_id')
    .execute();
}

export function listMandates(tx: PlatformTx) {
  return tx
    .selectFrom('platform.mandate')
    .innerJoin('platform.agency', 'platform.agency.agency_id', 'platform.mandate.agency_id')
    .select([
      'platform.mandate.mandate_id',
      'platform.mandate.account_id',
      'platform.mandate.agency_id',
      'platform.agency.name as agency_name',
      'platform.mandate.role',
      'platform.mandate.valid_from',
      'platform.mandate.valid_until',
      'platform.mandate.ended_at',
    ])
    .orderBy('platform.mandate.valid_from')
    .orderBy('platform.mandate.mandate_id')
    .execute();
}

/** Whether the person holds this role at this agency, now or from a later day on. */
export async function holdsMandate(
  tx: PlatformTx,
  mandate: Pick<NewMandate, 'account_id' | 'agency_id' | 'role'>,
  now: Date,
): Promise<boolean> {
  const row = await tx
    .selectFrom('platform.mandate')
    .select('mandate_id')
    .where('account_id', '=', mandate.account_id)
    .where('agency_id', '=', mandate.agency_id)
    .where('role', '=', mandate.role)
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', now)]))
    .executeTakeFirst();
  return row !== undefined;
}

/** The kinds of the agencies where a person holds a mandate, now or from a later day on. */
export async function agencyKindsOf(tx: PlatformTx, accountId: string, now: Date): Promise<string[]> {
  const rows = await tx
    .selectFrom('platform.mandate')
    .innerJoin('platform.agency', 'platform.agency.agency_id', 'platform.mandate.agency_id')
    .select('platform.agency.kind')
    .where('platform.mandate.account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', now)]))
    .execute();
  return rows.map(({ kind }) => kind);
}

/** Ends a mandate that has not ended. False when there is no such one. */
export async function endMandateRow(
  tx: PlatformTx,
  { accountId, mandateId }: { readonly accountId: string; readonly mandateId: string },
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('platform.mandate')
    .set({ ended_at: at })
    .where('mandate_id', '=', mandateId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False when there is no such account. */
export async function setAccountState(
  tx: PlatformTx,
  accountId: string,
  state: 'invited' | 'active' | 'disabled',
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('platform.account')
    .set({ state })
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many people can administer this node now. */
export async function countAdministrators(tx: PlatformTx, now: Date): Promise<number> {
  const row = await tx
    .selectFrom('platform.mandate')
    .innerJoin('platform.account', 'platform.account.account_id', 'platform.mandate.account_id')
    .select((eb) => eb.fn.count<string>('platform.mandate.account_id').distinct().as('people'))
    .where('platform.mandate.role', '=', 'node_administrator')
    .where('platform.account.state', '=', 'active')
    .where(isCurrent(now))
    .executeTakeFirstOrThrow();
  return Number(row.people);
}
