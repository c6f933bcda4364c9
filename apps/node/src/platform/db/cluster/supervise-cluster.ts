import { ensurePasswords } from './access/role-passwords.ts';
import { assembleCluster, type Losses, makeLosses } from './assemble-cluster.ts';
import { clockBehind, clockTolerance, noteSeen } from './checks/clock-behind.ts';
import type { Cluster, OpenOptions } from './cluster.ts';
import { ensureRoles } from './ensure-roles.ts';
import type { FolderLock } from './guard/folder-lock.ts';
import { makeSocketFolder } from './guard/socket-folder.ts';
import { setWatchdog } from './guard/watchdog.ts';
import type { HomeFolders } from './home-folders.ts';
import { adminFacts } from './join-cluster.ts';
import { type BringUpOptions, bringUp } from './server/bring-up.ts';
import { initData } from './server/init-data.ts';
import { type KeptServer, keepRunning } from './server/keep-running.ts';
import { hasData, keepRecord, ownBinaries } from './server/own-record.ts';
import { trimLog } from './server/trim-log.ts';
import type { FileOwner } from './server/write-whole-file.ts';
import { type HealthWatch, watchHealth } from './watch-health.ts';

interface SuperviseOptions {
  readonly open: OpenOptions;
  readonly folders: HomeFolders;
  readonly user: FileOwner | undefined;
  /** Held by the caller; the cluster lets go of it when it stops. */
  readonly lock: FolderLock;
}

/** Runs PostgreSQL for this home. On a refusal nothing is left running and the lock stays the caller's. */
export async function superviseCluster(options: SuperviseOptions): Promise<Cluster> {
  const { folders, user, lock, open } = options;
  const forTests = open.forTests === true;
  const where = { folders, user, log: open.log };
  const binaries = await ownBinaries({ ...where, prefer: open.prefer }, forTests);
  const passwords = await ensurePasswords(folders);
  if (!hasData(folders))
    await initData({ folders, binaries, user, forTests, adminPassword: passwords.admin });
  const record = await keepRecord(folders, binaries, forTests);
  await warnOfClock(options);
  await trimLog(folders.serverLog);
  const socket = await makeSocketFolder(folders, user, open.log);
  const admin = adminFacts(socket, passwords.admin);
  const watchdog = setWatchdog({ folders, user, lock, log: open.log });
  const losses = makeLosses();
  try {
    const server = await serve({ ...where, binaries, socket, admin, forTests }, losses, async () => {
      if (open.inspectOnly !== true) await ensureRoles({ admin, passwords, log: open.log, own: true });
      return watchHealth({ admin, log: open.log, onLook: everyMinute(() => lookAfter(folders)) });
    });
    const end = async () => {
      if (!(await server.kept.stop())) open.log('db.stop_failed');
      await noteSeen(folders, new Date());
      await watchdog.dismiss();
      lock.release();
    };
    const parts = { record, admin, passwords, losses, end, health: server.health, storage: folders.database };
    return assembleCluster({ ...parts, adopted: server.adopted, joined: false });
  } catch (error) {
    await watchdog.dismiss();
    throw error;
  }
}

interface Serving {
  readonly kept: KeptServer;
  readonly health: HealthWatch;
  readonly adopted: boolean;
}

/** Brings the server up, keeps it up, and takes it down again when what belongs to it cannot be set up. */
async function serve(
  options: BringUpOptions,
  losses: Losses,
  setUp: () => Promise<HealthWatch>,
): Promise<Serving> {
  const first = await bringUp(options);
  const start = () => bringUp(options);
  const kept = keepRunning({ first, start, log: options.log, onLost: (reason) => losses.tell(reason) });
  try {
    return { kept, health: await setUp(), adopted: first.adopted };
  } catch (error) {
    await kept.stop();
    throw error;
  }
}

async function warnOfClock({ folders, open }: SuperviseOptions): Promise<void> {
  const behind = await clockBehind(folders, new Date());
  if (behind > clockTolerance) open.log('db.clock_in_past', { minutes: Math.round(behind / 60_000) });
}

async function lookAfter(folders: HomeFolders): Promise<void> {
  await noteSeen(folders, new Date());
  await trimLog(folders.serverLog).catch(() => undefined);
}

/** Lets work through at most once a minute, however often it is called. */
function everyMinute(work: () => Promise<void>): () => Promise<void> {
  let next = 0;
  return async () => {
    if (performance.now() < next) return;
    next = performance.now() + 60_000;
    await work();
  };
}
