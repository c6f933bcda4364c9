import type { listClocksRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { clockKinds, type RunningClock, stepsOf } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { requireVisible } from '../file/require-visible.ts';
import { clockOf } from './clock-row.ts';
import type { ClockPorts } from './ports.ts';

type List = typeof listClocksRoute;

/** The clocks of a file that row-level security shows the actor, the most urgent first. */
export async function listClocks(
  tx: Tx<'protection'>,
  { params }: RouteInput<List>,
  ports: ClockPorts,
): Promise<RouteOutput<List>> {
  await requireVisible(tx, params.fileId);
  const rules = await ports.clockRules(tx);
  const rows = await tx
    .selectFrom('protection.clock')
    .selectAll()
    .where('file_id', '=', params.fileId)
    .orderBy('due')
    .execute();
  return {
    clocks: rows
      .map((row) => clockOf(row, rules))
      .filter((clock) => clock !== undefined)
      .map(present),
  };
}

function present(clock: RunningClock) {
  const { name, subject, began, due, lastDay, pausedSince, rule, version } = clock;
  const running = stepsOf({ ...clock, pausedSince: null });
  return {
    name,
    subject,
    section: clockKinds[name].section,
    began,
    due,
    lastDay,
    pausedSince,
    rule,
    templateVersion: version,
    warnings: running.filter(({ kind }) => kind === 'near').map(({ at }) => at),
  };
}
