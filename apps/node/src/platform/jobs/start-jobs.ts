import { setTimeout as wait } from 'node:timers/promises';
import { parseCrontab, type Runner, run } from 'graphile-worker';
import type { Log } from '../log/log.ts';
import type { Pool } from './migrate-jobs.ts';
import { queueLogger } from './queue-logger.ts';
import { type TaskParts, tasksOf } from './tasks.ts';
import { timetable } from './timetable.ts';

export interface JobParts extends TaskParts {
  /** Connections as the worker role, at least four: one listens, the others work. */
  readonly pool: Pool;
  readonly log: Pick<Log, 'debug' | 'error'>;
}

export interface Jobs {
  /** Takes no new job, waits for those under way, and ends. */
  stop(): Promise<void>;
}

const atOnce = 2;
/** New jobs are announced; only those that wait for another try are looked for. */
const lookEvery = 5_000;
const restartAfter = 3_000;
const endWithin = 10_000;

/**
 * Works off the queue, together with the other processes of the node. A job that throws is tried again, after
 * seconds at first and hours at last, up to 25 times. Rejects when the database does not answer at the start;
 * later it goes on trying until it is stopped.
 */
export async function startJobs(parts: JobParts): Promise<Jobs> {
  const ending = new AbortController();
  let runner = await startRunner(parts);
  const watch = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await runner.promise.catch((error: unknown) => parts.log.error('jobs.stopped', {}, error));
      runner = (await restart(parts, ending.signal)) ?? runner;
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      ending.abort();
      await Promise.race([end(runner), wait(endWithin, undefined, { ref: false })]);
      await watching;
    },
  };
}

async function startRunner(parts: JobParts): Promise<Runner> {
  const runner = await run({
    pgPool: parts.pool,
    taskList: tasksOf(parts),
    parsedCronItems: parseCrontab(timetable(parts.handlers)),
    logger: queueLogger(parts.log),
    concurrency: atOnce,
    pollInterval: lookEvery,
    noHandleSignals: true,
  });
  endWhenStuck(runner);
  return runner;
}

/**
 * A runner whose very first look at the queue fails keeps that failure for ever, and another cannot be told from
 * it. So one that fails twice running is ended, and a new one begins.
 */
function endWhenStuck(runner: Runner): void {
  let failures = 0;
  const fine = () => {
    failures = 0;
  };
  runner.events.on('worker:getJob:empty', fine);
  runner.events.on('job:start', fine);
  runner.events.on('worker:getJob:error', () => {
    failures += 1;
    if (failures === 2 * atOnce) void end(runner);
  });
}

/** One that is ending already says so by rejecting. */
const end = (runner: Runner): Promise<void> => runner.stop().catch(() => undefined);

/** Tries until it works; nothing when it was told to end. */
async function restart(parts: JobParts, signal: AbortSignal): Promise<Runner | undefined> {
  while (!signal.aborted) {
    await wait(restartAfter, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    try {
      return await startRunner(parts);
    } catch (error) {
      parts.log.error('jobs.restart_failed', {}, error);
    }
  }
  return undefined;
}
