import {
  type Case,
  type ClockRules,
  clocksOf,
  evolve,
  type FileEntry,
  nextDueBy,
  type RunningClock,
} from '@tutela/domain';
import { timeOrderedId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';

/** What runs in a file once these entries are in it, and the ids that they are to have. */
export interface ClocksAfter {
  readonly clocks: readonly RunningClock[];
  readonly nextDue: string | null;
  readonly entryIds: readonly string[];
  readonly now: Date;
}

export async function clocksAfter(
  tx: Tx<'protection'>,
  { content }: Pick<Case, 'content'>,
  entries: readonly FileEntry[],
  ports: RecordPorts,
): Promise<ClocksAfter> {
  return runningAfter({ content }, entries, { rules: await ports.clockRules(tx), ports });
}

function runningAfter(
  { content }: Pick<Case, 'content'>,
  entries: readonly FileEntry[],
  { rules, ports: { clock, random } }: { rules: ClockRules; ports: RecordPorts },
): ClocksAfter {
  const now = clock.now();
  const recordedAt = now.toISOString();
  const entryIds = entries.map(() => timeOrderedId(clock, random));
  const after = entries.reduce(
    (before, entry, index) => evolve(before, { entryId: entryIds[index] ?? '', recordedAt, entry }),
    content,
  );
  const clocks = clocksOf(after, rules, recordedAt);
  return { clocks, nextDue: nextDueBy(clocks, recordedAt.slice(0, 10)), entryIds, now };
}
