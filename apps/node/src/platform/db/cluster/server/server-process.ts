import { spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@tutela/kernel';
import type { Binaries } from '../binaries/binaries.ts';
import type { ClusterLog } from '../cluster.ts';
import { freeSpaceOf } from '../free-space.ts';
import { findPostmaster } from '../guard/postmaster-file.ts';
import { isPostmasterOf } from '../guard/process-facts.ts';
import type { HomeFolders } from '../home-folders.ts';
import { explainStart } from './explain-start.ts';
import { identity, programEnvironment } from './run-program.ts';
import type { FileOwner } from './write-whole-file.ts';

/** A running postmaster, started by us or taken over. */
export interface ServerProcess {
  readonly pid: number;
  readonly adopted: boolean;
  /** Settles when the process has ended, whatever the reason. */
  readonly ended: Promise<void>;
  /** Whether it has ended: its number may by now be another process's. */
  over(): boolean;
}

export interface StartOptions {
  readonly folders: HomeFolders;
  readonly binaries: Binaries;
  readonly user: FileOwner | undefined;
  readonly socket: string;
  readonly log: ClusterLog;
  /** More settings for this start only, as `name=value`. */
  readonly settings?: readonly string[];
}

/** Starts PostgreSQL and waits until it takes connections. Refuses with the reason that the server gave. */
export async function startServer(options: StartOptions): Promise<ServerProcess> {
  const { folders } = options;
  const logged = openSync(folders.serverLog, 'a', 0o600);
  const before = statSync(folders.serverLog).size;
  const settings = [`unix_socket_directories="${options.socket}"`, ...(options.settings ?? [])];
  const args = ['-D', folders.data, ...settings.flatMap((each) => ['-c', each])];
  const child = spawn(join(options.binaries.folder, 'postgres'), args, {
    ...identity(options.user),
    cwd: '/',
    env: programEnvironment(),
    // A session of its own: Ctrl-C in a terminal is for the node, which then stops the server in order.
    detached: true,
    stdio: ['ignore', logged, logged],
  });
  closeSync(logged);
  const state = { over: false };
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      state.over = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  await untilReady(options, () => (state.over ? 'ended' : child.pid), before);
  return { pid: child.pid ?? 0, adopted: false, ended, over: () => state.over };
}

/** Takes over a postmaster that runs already; it is no child of ours, so its end is seen by looking. */
export function adoptServer(folders: HomeFolders, pid: number): ServerProcess {
  const state = { over: false };
  const watch = async () => {
    while (await isPostmasterOf(pid, folders.data)) await sleep(200);
    state.over = true;
  };
  return { pid, adopted: true, ended: watch(), over: () => state.over };
}

/**
 * Stops a server: SIGINT (sessions end, data are flushed), after a minute SIGQUIT (it recovers at the next
 * start). Never SIGKILL, which can leave its children writing. False when it still runs after that.
 */
export async function stopServer(server: ServerProcess): Promise<boolean> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (server.over() || !send(server.pid, signal)) return true;
    const patience = new AbortController();
    const waited = sleep(60_000, 'late' as const, { signal: patience.signal }).catch(() => 'ended' as const);
    const result = await Promise.race([server.ended.then(() => 'ended' as const), waited]);
    patience.abort();
    if (result === 'ended') return true;
  }
  return false;
}

/** What the server wrote to its log since a position. */
export async function readLogFrom(file: string, position: number): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const length = Math.max(0, Math.min(size - position, 65_536));
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await handle.close();
  }
}

/** On a full disk the server cannot even write why it ended. */
async function explainEnd(folders: HomeFolders, logPosition: number): Promise<Refusal> {
  const written = await readLogFrom(folders.serverLog, logPosition);
  const isFull = written.trim() === '' && (await freeSpaceOf(folders.database)).freeBytes < leastRoom;
  return explainStart(isFull ? 'No space left on device' : written, folders.serverLog);
}

/** Bytes without which no server starts. */
const leastRoom = 2 * 1024 * 1024;

async function untilReady(
  options: StartOptions,
  pid: () => number | 'ended' | undefined,
  logPosition: number,
): Promise<void> {
  const { folders, log } = options;
  for (let looked = 1; ; looked += 1) {
    const now = pid();
    if (now === 'ended') throw await explainEnd(folders, logPosition);
    const file = await findPostmaster(folders.data);
    if (file !== undefined && file.pid === now && file.status === 'ready') return;
    // Recovery after a crash may take minutes: say so, and wait.
    if (looked % 500 === 0) log('db.starting', { seconds: looked / 50 });
    await sleep(20);
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw new Refusal(
      'db.folder_locked',
      `The running PostgreSQL (process ${pid}) belongs to another account.`,
      {
        pid,
      },
    );
  }
}
