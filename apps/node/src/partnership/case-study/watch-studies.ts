import { studyConsentLost } from '@tutela/domain';
import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import type { PartnershipPorts } from '../ports.ts';
import { changeStudy, insertStudyAct, openSource, studiesOfFiles, withdrawn } from './study.store.ts';

/**
 * Withdraws every case study whose guardian or child took their yes back, or whose file was erased: several times an
 * hour, so that no export holds it an hour later. Each in a transaction of its own. Returns how many there were.
 */
export async function watchStudies(database: Database, act: Act, ports: PartnershipPorts): Promise<number> {
  const rows = await database.actingAs(act, 'partnership', studiesOfFiles);
  let count = 0;
  for (const row of rows) {
    const gone = await database.actingAs(act, 'partnership', async (tx) => {
      const fileId = openSource(ports.vault, row);
      const source = fileId === null ? undefined : await ports.studySources.readAsNode(tx, act, fileId);
      if (!studyConsentLost(source?.consent ?? null)) return false;
      const at = ports.clock.now();
      const state = source?.consent.childSaidNo === true && row.cleared_on === null ? 'refused' : 'withdrawn';
      if (!(await changeStudy(tx, { row, at }, withdrawn(state, at)))) return false;
      const by = { recorded_by: null, recorded_at: at };
      await insertStudyAct(tx, { study_id: row.study_id, kind: 'withdraw', outcome: state, ...by });
      return true;
    });
    if (gone) count += 1;
  }
  return count;
}
