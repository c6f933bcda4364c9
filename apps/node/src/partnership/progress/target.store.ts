import { type Direction, directions } from '@tutela/domain';
import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { known } from '../refuse.ts';

export interface KeptTarget {
  readonly targetId: string;
  readonly indicatorId: string;
  readonly partyCode: string;
  readonly baselinePeriod: string;
  readonly value: number;
  readonly duePeriod: string;
  readonly words: string;
  /** Of its indicator. */
  readonly better: Direction;
}

/** Targets that no later one has replaced; at a moment, those that stood then. */
export async function currentTargets(
  tx: Tx<'partnership'>,
  partyCode?: string | undefined,
  at?: Date | undefined,
): Promise<readonly KeptTarget[]> {
  const rows = await tx
    .selectFrom('partnership.target as target')
    .innerJoin('partnership.indicator as indicator', 'indicator.indicator_id', 'target.indicator_id')
    .selectAll('target')
    .select('indicator.better')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('partnership.target as later')
            .select('later.target_id')
            .whereRef('later.replaces', '=', 'target.target_id')
            .$if(at !== undefined, (query) => query.where('later.recorded_at', '<=', at ?? new Date(0))),
        ),
      ),
    )
    .$if(at !== undefined, (query) => query.where('target.recorded_at', '<=', at ?? new Date(0)))
    .$if(partyCode !== undefined, (query) => query.where('target.party_code', '=', String(partyCode)))
    .orderBy('target.party_code')
    .orderBy('target.indicator_id')
    .execute();
  return rows.map((row) => ({
    targetId: row.target_id,
    indicatorId: row.indicator_id,
    partyCode: row.party_code,
    baselinePeriod: row.baseline_period,
    value: Number(row.value),
    duePeriod: row.due_period,
    words: row.words,
    better: known(directions, row.better),
  }));
}

export async function insertTarget(tx: Tx<'partnership'>, row: NewRow<'partnership.target'>): Promise<void> {
  await tx.insertInto('partnership.target').values(row).execute();
}
