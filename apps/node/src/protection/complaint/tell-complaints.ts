import type { Clock, Random } from '@tutela/kernel';
import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import { asPlatform } from '../../platform/db/tx.ts';
import { tellRole } from '../../platform/people/tell-role.ts';

/** Tells the officers of a desk, once for each step, that a complaint is overdue. Returns how many there were. */
export function tellComplaints(
  database: Database,
  act: Act,
  ports: { readonly clock: Clock; readonly random: Random },
): Promise<number> {
  return database.actingAs(act, 'protection', async (tx) => {
    const rows = await tx
      .updateTable('protection.complaint')
      .set({ overdue_told: true })
      .where('due', '<', ports.clock.now())
      .where('overdue_told', '=', false)
      .returning('desk_agency_id')
      .execute();
    for (const agencyId of new Set(rows.map((row) => row.desk_agency_id))) {
      const notice = { kind: 'complaint_overdue', role: 'complaints_officer', agencyId } as const;
      await tellRole(asPlatform(tx), notice, ports);
    }
    return rows.length;
  });
}
