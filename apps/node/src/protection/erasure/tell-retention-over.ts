import { type Clock, type Random, randomId } from '@tutela/kernel';
import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';

/** What the notice is called; the web has its sentence. */
const kind = 'retention_over';

const atRest = ['not_taken', 'closed', 'archived'];

interface RetentionPorts {
  readonly clock: Clock;
  readonly random: Random;
  /** Years after the last change of a closed file. */
  readonly retentionYears: number;
}

/**
 * Tells the data-protection officers of each agency that has files whose retention is over. It erases nothing and
 * proposes nothing: that is for people to decide. Returns how many files there are.
 */
export function tellRetentionOver(database: Database, act: Act, ports: RetentionPorts): Promise<number> {
  return database.actingAs(act, 'protection', async (tx) => {
    const now = ports.clock.now();
    const over = new Date(now);
    over.setUTCFullYear(over.getUTCFullYear() - ports.retentionYears);
    const agencies = await tx
      .selectFrom('protection.file')
      .select((file) => ['agency_id', file.fn.countAll<string>().as('files')])
      .where('erased_at', 'is', null)
      .where('stage', 'in', atRest)
      .where('changed_at', '<=', over)
      .groupBy('agency_id')
      .execute();
    for (const { agency_id } of agencies) await tellOfficers(tx, agency_id, ports);
    return agencies.reduce((sum, { files }) => sum + Number(files), 0);
  });
}

/** One notice at a time: whoever has not put the last one away is not told again. */
async function tellOfficers(tx: Tx<'protection'>, agencyId: number, ports: RetentionPorts): Promise<void> {
  const now = ports.clock.now();
  const officers = await tx
    .selectFrom('platform.mandate as mandate')
    .select('mandate.account_id')
    .distinct()
    .where('mandate.agency_id', '=', agencyId)
    .where('mandate.role', '=', 'data_protection_officer')
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
  const rows = officers.map(({ account_id }) => ({
    account_id,
    notice_id: randomId(ports.random),
    kind,
    file_id: null,
    from_account_id: null,
    at: now,
  }));
  if (rows.length > 0) await tx.insertInto('platform.notice').values(rows).execute();
}
