import type { RouteInput, RouteOutput, readDayRoute } from '@tutela/contract';
import { clockKinds, type RunningClock } from '@tutela/domain';
import { dayOf } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { presentHeader } from '../file/present-header.ts';
import { countFiles, selectPage } from '../list/file-list.store.ts';
import { readNames } from '../people/names.store.ts';
import { clockOf } from './clock-row.ts';
import type { ClockPorts } from './ports.ts';

type Day = typeof readDayRoute;

/** As many files as somebody can look at in a week; the rest is in the list. */
const mostFiles = 150;
const week = 7 * 24 * 60 * 60_000;

/** What the most urgent files that the actor may see ask for within seven days, and what stands still in them. */
export async function readDay(
  tx: Tx<'protection'>,
  { actor }: RequestContext,
  { query }: RouteInput<Day>,
  { clock, clockRules }: ClockPorts,
): Promise<RouteOutput<Day>> {
  const now = clock.now();
  const until = new Date(now.getTime() + week);
  const mine = query.whose === 'mine' ? ({ mine: 'yes' } as const) : {};
  const filter = { ...mine, sort: 'next_due', direction: 'up' } as const;
  const asked = { filter, actor, now, after: null, limit: mostFiles };
  const count = (due: 'overdue' | 'this_week') => countFiles(tx, { ...asked, filter: { ...filter, due } });
  const [page, overdue, thisWeek, rules] = await Promise.all([
    selectPage(tx, asked),
    count('overdue'),
    count('this_week'),
    clockRules(tx),
  ]);
  const lastDay = dayOf(until);
  const files = page.filter((row) => row.next_due <= lastDay).slice(0, mostFiles);
  const names = await readNames(
    tx,
    files.map((row) => row.caseworker_id),
    files.map((row) => row.agency_id),
  );
  const heads = new Map(files.map((row) => [row.file_id, presentHeader(row, names, actor)]));
  const rows = await clocksOf(tx, [...heads.keys()]);
  const clocks = rows.flatMap((row) => {
    const [head, running] = [heads.get(row.file_id), clockOf(row, rules)];
    if (head === undefined || running === undefined || !isAsked(running, until)) return [];
    const { fileId, codeName, risk, flags, caseworkerId, caseworkerName, registeredAt } = head;
    return [
      { ...present(running), fileId, codeName, risk, flags, caseworkerId, caseworkerName, registeredAt },
    ];
  });
  return { clocks, moreFiles: Math.max(0, overdue + thisWeek - files.length) };
}

const clocksOf = async (tx: Tx<'protection'>, fileIds: readonly string[]) =>
  fileIds.length === 0
    ? []
    : tx
        .selectFrom('protection.clock')
        .selectAll()
        .where('file_id', 'in', fileIds)
        .orderBy('due')
        .orderBy('file_id')
        .execute();

/** Within the week, or waiting for somebody who was asked. */
function isAsked({ due, pausedSince, name }: RunningClock, until: Date): boolean {
  const { waitsFor, isDuty } = clockKinds[name];
  return due <= until.toISOString() || pausedSince !== null || (waitsFor !== null && !isDuty);
}

const present = ({ name, subject, due, lastDay, pausedSince }: RunningClock) => ({
  name,
  subject,
  section: clockKinds[name].section,
  due,
  lastDay,
  pausedSince,
});
