import { clockKinds, type RunningClock, stepsReached } from '@tutela/domain';
import type { Act } from '../../platform/db/act.ts';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { enqueue } from '../../platform/jobs/enqueue.store.ts';
import { type ClockRow, rowOf } from './clock-row.ts';

/**
 * Brings the rows of a file's clocks in step with what runs in it now. A row that does not change keeps what it has
 * told. It is done as the node: whoever acts may not read every section whose clock changes.
 */
export function settleClocks(
  tx: Tx<'protection'>,
  act: Act,
  { fileId, clocks, now }: { fileId: string; clocks: readonly RunningClock[]; now: Date },
): Promise<void> {
  return carryOutAsNode(tx, act, async () => {
    const rows = await tx
      .selectFrom('protection.clock')
      .selectAll()
      .where('file_id', '=', fileId)
      .forUpdate()
      .execute();
    const gone = rows.filter((row) => !clocks.some((clock) => isOf(row, clock)) && !isToBeTold(row, now));
    for (const { name, subject } of gone) {
      await tx
        .deleteFrom('protection.clock')
        .where('file_id', '=', fileId)
        .where('name', '=', name)
        .where('subject', '=', subject)
        .execute();
    }
    const changed = clocks.filter((clock) => !rows.some((row) => isOf(row, clock) && isSame(row, clock)));
    if (changed.length === 0) return;
    await tx
      .insertInto('protection.clock')
      .values(changed.map((clock) => rowOf(fileId, clock)))
      .onConflict((conflict) =>
        conflict.columns(['file_id', 'name', 'subject']).doUpdateSet((row) => ({
          began: row.ref('excluded.began'),
          due: row.ref('excluded.due'),
          last_day: row.ref('excluded.last_day'),
          paused_since: row.ref('excluded.paused_since'),
          template_version: row.ref('excluded.template_version'),
          next_step_at: row.ref('excluded.next_step_at'),
        })),
      )
      .execute();
    // Recorded late, it is to be told now, not with the next turn of the timetable.
    const isLate = changed.some((clock) => stepsReached(clock, now.toISOString()).length > 0);
    if (isLate) await enqueue(tx, 'tell_clocks', []);
  });
}

const isOf = (row: ClockRow, { name, subject }: RunningClock): boolean =>
  row.name === name && row.subject === subject;

/** One that has ended of itself is taken away by the job, when everybody was told. */
function isToBeTold(row: ClockRow, now: Date): boolean {
  const kind = Object.entries(clockKinds).find(([name]) => name === row.name)?.[1];
  return kind?.endsItself === true && row.due <= now;
}

const isSame = (row: ClockRow, clock: RunningClock): boolean =>
  row.began === clock.began &&
  row.due.toISOString() === clock.due &&
  row.last_day === clock.lastDay &&
  (row.paused_since?.toISOString() ?? null) === clock.pausedSince &&
  row.template_version === clock.version;
