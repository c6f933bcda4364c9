import {
  type ClockRules,
  type ClockStep,
  clockKinds,
  nextDueBy,
  type RunningClock,
  stepsOf,
} from '@tutela/domain';
import { type Clock, dayOf, type Random, randomId } from '@tutela/kernel';
import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { neverDue } from '../../platform/record/header-row.ts';
import { type ClockRow, clockOf, never } from './clock-row.ts';
import type { ReadClockRules } from './clock-rules.ts';
import { type Receivers, readReceivers } from './receivers.store.ts';

export interface TellPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly clockRules: ReadClockRules;
}

/** As many as one transaction holds locked. */
const atOnce = 100;

/**
 * Tells of every clock whose time for it has come: each step once, whoever runs it how often. Where several steps
 * have passed since it last ran, the newest is told. Returns how many people were told of something.
 */
export async function tellClocks(database: Database, act: Act, ports: TellPorts): Promise<number> {
  let told = 0;
  for (let isMore = true; isMore; ) {
    const batch = await database.actingAs(act, 'protection', (tx) => tellBatch(tx, ports));
    told += batch.told;
    isMore = batch.taken === atOnce;
  }
  return told;
}

type DueRow = ClockRow & { agency_id: number; caseworker_id: string | null; hidden: boolean };

async function tellBatch(
  tx: Tx<'protection'>,
  ports: TellPorts,
): Promise<{ readonly taken: number; readonly told: number }> {
  const now = ports.clock.now();
  const rules = await ports.clockRules(tx);
  const rows = await dueRows(tx, now);
  const receivers = await readReceivers(tx, rows, now);
  let told = 0;
  for (const row of rows) told += await tellRow(tx, { row, receivers, rules, now }, ports);
  for (const fileId of new Set(rows.map(({ file_id }) => file_id))) await setDue(tx, fileId, rules, now);
  return { taken: rows.length, told };
}

const dueRows = (tx: Tx<'protection'>, now: Date): Promise<DueRow[]> =>
  tx
    .selectFrom('protection.clock as clock')
    .innerJoin('protection.file as file', 'file.file_id', 'clock.file_id')
    .selectAll('clock')
    .select(['file.agency_id', 'file.caseworker_id', 'file.hidden'])
    .where('clock.next_step_at', '<=', now)
    .orderBy('clock.next_step_at')
    .limit(atOnce)
    // The file first, as commands do, so that the two never wait for each other.
    .forUpdate(['file', 'clock'])
    .skipLocked()
    .execute();

interface Telling {
  readonly row: DueRow;
  readonly receivers: Receivers;
  readonly rules: ClockRules;
  readonly now: Date;
}

/** Returns how many were told. */
async function tellRow(
  tx: Tx<'protection'>,
  { row, receivers, rules, now }: Telling,
  { random }: TellPorts,
): Promise<number> {
  const clock = clockOf(row, rules);
  const steps = clock === undefined ? [] : stepsOf(clock);
  const reached = steps.filter(({ at }) => new Date(at) <= now);
  const newest = reached.at(-1);
  const isNew = newest !== undefined && (await markTold(tx, row, reached, now)).includes(newest.step);
  await setNext(tx, row, clock, steps[reached.length]);
  if (!isNew) return 0;
  const notices = receivers.of(row, newest.to).map((accountId) => ({
    account_id: accountId,
    notice_id: randomId(random),
    kind: newest.kind === 'near' ? 'clock_near' : 'clock_passed',
    file_id: row.file_id,
    from_account_id: null,
    clock: row.name,
    at: now,
  }));
  if (notices.length > 0) await tx.insertInto('platform.notice').values(notices).execute();
  return notices.length;
}

/** Returns the steps that were not told before. */
async function markTold(
  tx: Tx<'protection'>,
  { file_id, name, subject, due }: ClockRow,
  steps: readonly ClockStep[],
  at: Date,
): Promise<number[]> {
  const rows = await tx
    .insertInto('protection.clock_told')
    .values(steps.map(({ step }) => ({ file_id, name, subject, due, step, at })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('step')
    .execute();
  return rows.map(({ step }) => step);
}

async function setNext(
  tx: Tx<'protection'>,
  { file_id, name, subject }: ClockRow,
  clock: RunningClock | undefined,
  next: ClockStep | undefined,
): Promise<void> {
  const isOver = clock !== undefined && clockKinds[clock.name].endsItself && next === undefined;
  if (isOver) {
    await tx
      .deleteFrom('protection.clock')
      .where('file_id', '=', file_id)
      .where('name', '=', name)
      .where('subject', '=', subject)
      .execute();
    return;
  }
  await tx
    .updateTable('protection.clock')
    .set({ next_step_at: next?.at ?? never })
    .where('file_id', '=', file_id)
    .where('name', '=', name)
    .where('subject', '=', subject)
    .execute();
}

/** A warning that has been given is no longer what the file waits for. */
async function setDue(tx: Tx<'protection'>, fileId: string, rules: ClockRules, now: Date): Promise<void> {
  const rows = await tx.selectFrom('protection.clock').selectAll().where('file_id', '=', fileId).execute();
  const clocks = rows.map((row) => clockOf(row, rules)).filter((clock) => clock !== undefined);
  const today = dayOf(now);
  await tx
    .updateTable('protection.file')
    .set({ next_due: nextDueBy(clocks, today) ?? neverDue })
    .where('file_id', '=', fileId)
    .execute();
}
