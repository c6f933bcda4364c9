import {
  type ClockName,
  type ClockRules,
  clockKinds,
  clockNames,
  firstStepAt,
  firstVersion,
  type RunningClock,
} from '@tutela/domain';
import type { NewRow, Row } from '../../platform/db/rows.ts';

export type ClockRow = Row<'protection.clock'>;

/** When a clock never tells anybody, or no more. */
export const never = 'infinity';

/** A clock as its row: the job and the lists know it by this, without the file. */
export function rowOf(fileId: string, clock: RunningClock): NewRow<'protection.clock'> {
  return {
    file_id: fileId,
    name: clock.name,
    subject: clock.subject,
    section: clockKinds[clock.name].section,
    began: clock.began,
    due: clock.due,
    last_day: clock.lastDay,
    paused_since: clock.pausedSince,
    template_version: clock.version,
    next_step_at: firstStepAt(clock) ?? never,
  };
}

/** The clock of a row; nothing for one of a newer program. */
export function clockOf(row: ClockRow, { versions }: Pick<ClockRules, 'versions'>): RunningClock | undefined {
  const name = findName(row.name);
  if (name === undefined) return undefined;
  const found = versions.find(({ version }) => version === row.template_version) ?? firstVersion;
  return {
    name,
    subject: row.subject,
    began: row.began,
    due: row.due.toISOString(),
    lastDay: row.last_day,
    pausedSince: row.paused_since?.toISOString() ?? null,
    version: row.template_version,
    rule: found.template.clocks[name],
  };
}

const findName = (text: string): ClockName | undefined => clockNames.find((name) => name === text);
