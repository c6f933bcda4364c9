import type { Role } from '@tutela/domain';
import { type Clock, type Random, randomId } from '@tutela/kernel';
import type { Tx } from '../db/tx.ts';

/** Something that everybody of a role is told, at one agency or at all. */
export interface RoleNotice {
  /** A coded kind, such as `retention_over`; the web has its sentence. */
  readonly kind: string;
  readonly role: Role;
  /** Nothing for all agencies. */
  readonly agencyId: number | null;
}

/** Tells them from the node itself. Whoever has not put the last notice of this kind away is not told again. */
export async function tellRole(
  tx: Tx<'platform'>,
  { kind, role, agencyId }: RoleNotice,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
): Promise<void> {
  const now = clock.now();
  const people = await tx
    .selectFrom('platform.mandate as mandate')
    .select('mandate.account_id')
    .distinct()
    .$if(agencyId !== null, (query) => query.where('mandate.agency_id', '=', agencyId))
    .where('mandate.role', '=', role)
    .where('mandate.ended_at', 'is', null)
    .where('mandate.valid_from', '<=', now)
    .where((or) => or.or([or('mandate.valid_until', 'is', null), or('mandate.valid_until', '>', now)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('platform.notice as notice')
            .select('notice.notice_id')
            .whereRef('notice.account_id', '=', 'mandate.account_id')
            .where('notice.kind', '=', kind)
            .where('notice.dismissed_at', 'is', null),
        ),
      ),
    )
    .execute();
  const rows = people.map(({ account_id }) => ({
    account_id,
    notice_id: randomId(random),
    kind,
    file_id: null,
    from_account_id: null,
    at: now,
  }));
  if (rows.length > 0) await tx.insertInto('platform.notice').values(rows).execute();
}
