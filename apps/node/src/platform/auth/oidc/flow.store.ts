import type { Tx } from '../../db/tx.ts';

type PlatformTx = Tx<'platform'>;

/** A single sign-on under way in one browser. */
export interface Flow {
  readonly binding_hash: Buffer;
  readonly provider_id: string;
  readonly kind: 'office' | 'field';
  readonly invitation_id: string | null;
  /** Known once the provider has answered and a one-time code is still asked for. */
  readonly subject: string | null;
  readonly expires_at: Date;
}

export async function insertFlow(tx: PlatformTx, flow: Flow): Promise<void> {
  await tx.insertInto('platform.oidc_flow').values(flow).execute();
}

/** Takes a flow out for good; nothing when there is none of this browser, or it has run out. */
export async function takeFlow(tx: PlatformTx, bindingHash: Buffer, now: Date) {
  const row = await tx
    .deleteFrom('platform.oidc_flow')
    .where('binding_hash', '=', bindingHash)
    .returning(['provider_id', 'kind', 'invitation_id', 'subject', 'expires_at'])
    .executeTakeFirst();
  return row !== undefined && row.expires_at > now ? row : undefined;
}

/** The same, left in place: a wrong code may be followed by a right one. */
export async function findFlow(tx: PlatformTx, bindingHash: Buffer, now: Date) {
  const row = await tx
    .selectFrom('platform.oidc_flow')
    .select(['provider_id', 'kind', 'invitation_id', 'subject', 'expires_at'])
    .where('binding_hash', '=', bindingHash)
    .executeTakeFirst();
  return row !== undefined && row.expires_at > now ? row : undefined;
}

export type FoundFlow = NonNullable<Awaited<ReturnType<typeof findFlow>>>;
