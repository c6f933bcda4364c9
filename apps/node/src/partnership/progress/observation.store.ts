import { qualities } from '@tutela/domain';
import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

export interface ObservationFilter {
  readonly partyCode?: string | undefined;
  readonly indicatorId?: string | undefined;
  readonly limit?: number;
  /** What everybody may read, whoever asks: released, and at the latest in this release. */
  readonly releasedBy?: number;
}

const listed = (tx: Tx<'partnership'>) =>
  tx
    .selectFrom('partnership.observation as observation')
    .leftJoin('partnership.release_observation as out', 'out.observation_id', 'observation.observation_id')
    .leftJoin('partnership.release as release', 'release.release_id', 'out.release_id')
    .selectAll('observation')
    .select('release.number as release_number');

type ListedRow = Awaited<ReturnType<ReturnType<typeof listed>['executeTakeFirstOrThrow']>>;

const observationOf = (row: ListedRow) => ({
  observationId: row.observation_id,
  indicatorId: row.indicator_id,
  partyCode: row.party_code,
  period: row.period,
  value: row.value === null ? null : Number(row.value),
  low: Number(row.low),
  high: Number(row.high),
  suppressed: row.suppressed,
  quality: known(qualities, row.quality),
  source: row.source,
  words: row.words,
  revises: row.revises,
  release: row.release_number,
});
export type KeptObservation = ReturnType<typeof observationOf>;

/** In the order of indicator, party, period. A revision stands beside what it revises. */
export async function listObservationRows(
  tx: Tx<'partnership'>,
  { partyCode, indicatorId, limit, releasedBy }: ObservationFilter,
): Promise<readonly KeptObservation[]> {
  let query = listed(tx);
  if (partyCode !== undefined) query = query.where('observation.party_code', '=', partyCode);
  if (indicatorId !== undefined) query = query.where('observation.indicator_id', '=', indicatorId);
  if (releasedBy !== undefined) query = query.where('release.number', '<=', releasedBy);
  const rows = await query
    .orderBy('observation.indicator_id')
    .orderBy('observation.party_code')
    .orderBy('observation.period')
    .orderBy('observation.observation_id')
    .$if(limit !== undefined, (each) => each.limit(Number(limit)))
    .execute();
  return rows.map(observationOf);
}

export async function findObservation(
  tx: Tx<'partnership'>,
  id: string,
): Promise<KeptObservation | undefined> {
  const row = await listed(tx).where('observation.observation_id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : observationOf(row);
}

/** Whether it was added; its source may have said something of that period already. */
export async function insertObservation(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.observation'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('partnership.observation')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
