import type { ExpressionBuilder } from 'kysely';
import type { DB } from '../../db/tables.generated.ts';
import type { Tx } from '../../db/tx.ts';

type PlatformTx = Tx<'platform'>;

export interface NewInvitation {
  readonly invitation_id: string;
  readonly token_hash: Buffer;
  readonly kind: 'join' | 'reset';
  readonly account_id: string;
  readonly mandate_id: string | null;
  readonly invited_by: string | null;
  readonly created_at: Date;
  readonly expires_at: Date;
}

/** Neither used, nor taken back, nor run out. */
const isOpen =
  (now: Date) => (eb: ExpressionBuilder<Pick<DB, 'platform.invitation'>, 'platform.invitation'>) =>
    eb.and([
      eb('platform.invitation.used_at', 'is', null),
      eb('platform.invitation.revoked_at', 'is', null),
      eb('platform.invitation.expires_at', '>', now),
    ]);

/** A person has one open link at most: the account remembers until when. */
export async function insertInvitation(tx: PlatformTx, invitation: NewInvitation): Promise<void> {
  await tx.insertInto('platform.invitation').values(invitation).execute();
  await tx
    .updateTable('platform.account')
    .set({ invited_until: invitation.expires_at })
    .where('account_id', '=', invitation.account_id)
    .execute();
}

export function findOpenInvitation(
  tx: PlatformTx,
  by: { readonly tokenHash: Buffer } | { readonly invitationId: string },
  now: Date,
) {
  const open = tx
    .selectFrom('platform.invitation')
    .innerJoin('platform.account', 'platform.account.account_id', 'platform.invitation.account_id')
    .innerJoin('platform.agency', 'platform.agency.agency_id', 'platform.account.agency_id')
    .leftJoin('platform.mandate', 'platform.mandate.mandate_id', 'platform.invitation.mandate_id')
    .leftJoin('platform.password', 'platform.password.account_id', 'platform.invitation.account_id')
    .select([
      'platform.invitation.invitation_id',
      'platform.invitation.kind',
      'platform.invitation.expires_at',
      'platform.account.account_id',
      'platform.account.agency_id',
      'platform.account.name',
      'platform.agency.name as agency_name',
      'platform.mandate.role',
      'platform.password.username',
    ])
    .where('platform.account.state', '<>', 'disabled')
    .where(isOpen(now));
  const chosen =
    'tokenHash' in by
      ? open.where('platform.invitation.token_hash', '=', by.tokenHash)
      : open.where('platform.invitation.invitation_id', '=', by.invitationId);
  return chosen.executeTakeFirst();
}

export type OpenInvitation = NonNullable<Awaited<ReturnType<typeof findOpenInvitation>>>;

/** Uses a link up. False when it is not open any more. */
export async function takeInvitation(tx: PlatformTx, invitationId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('platform.invitation')
    .set({ used_at: now })
    .where('invitation_id', '=', invitationId)
    .where(isOpen(now))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes back the links of a person that are still open. */
export async function revokeInvitations(tx: PlatformTx, accountId: string, now: Date): Promise<void> {
  await tx
    .updateTable('platform.invitation')
    .set({ revoked_at: now })
    .where('account_id', '=', accountId)
    .where(isOpen(now))
    .execute();
  await tx
    .updateTable('platform.account')
    .set({ invited_until: null })
    .where('account_id', '=', accountId)
    .execute();
}

/** Lets an invited person in; a disabled one stays out. */
export async function activateAccount(tx: PlatformTx, accountId: string): Promise<void> {
  await tx
    .updateTable('platform.account')
    .set({ state: 'active', invited_until: null })
    .where('account_id', '=', accountId)
    .where('state', 'in', ['invited', 'active'])
    .execute();
}
