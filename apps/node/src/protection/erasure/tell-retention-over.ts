import type { Clock, Random } from '@tutela/kernel';
import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import { asPlatform } from '../../platform/db/tx.ts';
import { tellRole } from '../../platform/people/tell-role.ts';

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
    for (const { agency_id } of agencies) {
      const notice = {
        kind: 'retention_over',
        role: 'data_protection_officer',
        agencyId: agency_id,
      } as const;
      await tellRole(asPlatform(tx), notice, ports);
    }
    return agencies.reduce((sum, { files }) => sum + Number(files), 0);
  });
}
