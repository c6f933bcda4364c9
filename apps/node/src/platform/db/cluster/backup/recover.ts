import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@tutela/kernel';
import { readLogFrom, type StartOptions, startServer, stopServer } from '../server/server-process.ts';
import { writeWholeFile } from '../server/write-whole-file.ts';

const restoreCommand =
  'if test -f ../archive/%f; then cp ../archive/%f %p; elif test -f ../replay/%f; then cp ../replay/%f %p; else false; fi';

/**
 * Replays the log onto a laid-out backup, to its end or to a moment, and stops the server again. Answers with
 * the time of the last transaction that was replayed. Refuses (`db.restore_failed`) a moment that the log does
 * not reach.
 */
export async function recover(start: StartOptions, until: Date | undefined): Promise<Date | undefined> {
  const { folders, user } = start;
  await writeWholeFile(join(folders.data, 'recovery.signal'), '', user);
  const settings = [
    `restore_command=${restoreCommand}`,
    'recovery_target_timeline=latest',
    'recovery_target_action=promote',
    // Nobody is let in before the replay has ended, so "ready" means: ended.
    'hot_standby=off',
    ...(until === undefined ? [] : [`recovery_target_time=${timeText(until)}`]),
  ];
  const before = (await stat(folders.serverLog).catch(() => undefined))?.size ?? 0;
  try {
    await stopServer(await startServer({ ...start, settings }));
  } catch (error) {
    throw await explained(error, folders.serverLog, before);
  }
  return lastTime(await readLogFrom(folders.serverLog, before));
}

async function explained(error: unknown, logFile: string, before: number): Promise<unknown> {
  if (!(error instanceof Refusal) || error.code !== 'db.restore_failed') return error;
  const last = lastTime(await readLogFrom(logFile, before));
  const end = last === undefined ? '' : ` The last recorded change is of ${last.toISOString()}.`;
  const message =
    `The archived log ends before the moment asked for.${end} Choose an earlier moment, or leave it out to restore ` +
    'all there is.';
  return new Refusal('db.restore_failed', message, {}, { cause: error });
}

/** The server reads this setting before it knows the names of time zones, so the offset is given in figures. */
function timeText(moment: Date): string {
  return moment.toISOString().replace('T', ' ').replace('Z', '+00');
}

function lastTime(written: string): Date | undefined {
  const found = [...written.matchAll(/last completed transaction was at log time (\S+ \S+?)\+00/g)].at(
    -1,
  )?.[1];
  return found === undefined ? undefined : new Date(`${found.replace(' ', 'T')}Z`);
}
