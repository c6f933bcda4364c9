import { directions, indicatorUnits } from '@tutela/domain';
import { pillars } from '@tutela/reference/instruments';
import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

export async function listIndicatorRows(tx: Tx<'partnership'>) {
  const rows = await tx.selectFrom('partnership.indicator').selectAll().orderBy('indicator_id').execute();
  return rows.map((row) => ({
    indicatorId: row.indicator_id,
    title: row.title,
    definition: row.definition,
    unit: known(indicatorUnits, row.unit),
    better: known(directions, row.better),
    source: row.source,
    pillar: known(pillars, row.pillar),
    verify: row.verify,
  }));
}

export async function hasIndicator(tx: Tx<'partnership'>, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('partnership.indicator')
    .select('indicator_id')
    .where('indicator_id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether it was added; one of the name may be there already. */
export async function insertIndicator(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.indicator'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('partnership.indicator')
    .values(row)
    .onConflict((conflict) => conflict.column('indicator_id').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
