import { type Clock, type Random, randomId } from '@tutela/kernel';
import type { Actor } from '../../platform/db/act.ts';
import type { Tx } from '../../platform/db/tx.ts';

export interface Notice {
  /** A coded kind, such as `handover_offered`; the web has its sentence. */
  readonly kind: string;
  /** Nothing where it is about no file. */
  readonly fileId: string | null;
  /** Not told either, and not named. */
  readonly except?: string;
  readonly to: { readonly person: string } | { readonly supervisorsOf: number };
}

/** Tells a person, or the supervisors of an agency; never the one who acts. */
export async function tell(
  tx: Tx<'protection'>,
  context: { readonly actor: Pick<Actor, 'accountId'> },
  notice: Notice,
  { clock, random }: { clock: Clock; random: Random },
): Promise<void> {
  const receivers =
    'person' in notice.to ? [notice.to.person] : await supervisorsOf(tx, notice.to.supervisorsOf);
  const rows = receivers
    .filter((accountId) => accountId !== context.actor.accountId && accountId !== notice.except)
    .map((accountId) => ({
      account_id: accountId,
      notice_id: randomId(random),
      kind: notice.kind,
      file_id: notice.fileId,
      from_account_id: context.actor.accountId,
      at: clock.now(),
    }));
  if (rows.length > 0) await tx.insertInto('platform.notice').values(rows).execute();
}

async function supervisorsOf(tx: Tx<'protection'>, agencyId: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('platform.mandate')
    .select('account_id')
    .distinct()
    .where('agency_id', '=', agencyId)
    .where('role', '=', 'supervisor')
    .where('ended_at', 'is', null)
    .execute();
  return rows.map((row) => row.account_id);
}
