import { existsSync } from 'node:fs';
import { rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Clock, Refusal, systemClock } from '@tutela/kernel';
import { type LayOutOptions, layOut } from './backup/lay-out.ts';
import { type Manifest, readManifest, verifyFiles } from './backup/manifest.ts';
import { moveAside } from './backup/move-aside.ts';
import type { OnProgress } from './backup/progress.ts';
import { recover } from './backup/recover.ts';
import { keysNotice } from './backup.ts';
import type { Binaries } from './binaries/binaries.ts';
import { chooseSameMajor } from './binaries/choose-binaries.ts';
import { requireSafeStorage } from './checks/storage-kind.ts';
import type { Cluster, ClusterLog } from './cluster.ts';
import { signLock, tryLock } from './guard/folder-lock.ts';
import { prepareFolders } from './guard/prepare-folders.ts';
import { makeSocketFolder } from './guard/socket-folder.ts';
import { setWatchdog } from './guard/watchdog.ts';
import { type HomeFolders, homeFolders } from './home-folders.ts';
import { openCluster } from './open-cluster.ts';
import { writeServerFiles } from './server/init-data.ts';
import { keepRecord } from './server/own-record.ts';
import { serverUser } from './server/server-user.ts';

export interface RestoreOptions {
  /** A folder that `takeBackup` made. */
  readonly from: string;
  /** The home to restore into; its `database/` must not exist, or `force` moves it aside. */
  readonly home: string;
  readonly force?: boolean;
  /** Restores what was committed up to this moment; without it all that the log holds. */
  readonly until?: Date;
  /** Archived log, when it is not beside the backup in the home that it was taken in. */
  readonly archive?: string;
  readonly log: ClusterLog;
  readonly onProgress?: OnProgress;
  readonly clock?: Clock;
}

export interface RestoreResult {
  /** The restored cluster, open. Erasures since the backup are still to be replayed by the caller. */
  readonly cluster: Cluster;
  /** The time of the last transaction in it. Nothing when there was none after the backup began. */
  readonly recoveredUntil?: Date;
  /** Where the former database is now. */
  readonly movedAside?: string;
  readonly keysIncluded: false;
  readonly notice: string;
}

/**
 * Restores a backup into a home and opens it. The backup is verified first; nothing existing is deleted, and a
 * restore that fails leaves the home as it was. Refuses with `db.restore_failed`, `db.folder_locked`,
 * `db.binaries_missing` or `db.storage_unsafe`.
 */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreResult> {
  const folders = homeFolders(options.home);
  const from = resolve(options.from);
  const manifest = await readManifest(from);
  requireReachable(manifest, options.until);
  await verifyFiles(from, manifest, options.onProgress);
  const aside = await moveAside(folders, options.force === true, (options.clock ?? systemClock).now());
  const recoveredUntil = await rebuild(options, { folders, from, manifest, aside }).catch(
    async (error: unknown) => {
      await takeBack(folders, aside);
      throw error;
    },
  );
  return {
    cluster: await openCluster({ home: options.home, log: options.log }),
    ...(recoveredUntil === undefined ? {} : { recoveredUntil }),
    ...(aside === undefined ? {} : { movedAside: aside }),
    keysIncluded: false,
    notice: keysNotice(folders),
  };
}

interface Rebuilding {
  readonly folders: HomeFolders;
  readonly from: string;
  readonly manifest: Manifest;
  readonly aside: string | undefined;
}

async function rebuild(options: RestoreOptions, what: Rebuilding): Promise<Date | undefined> {
  const { folders, manifest } = what;
  const { log } = options;
  const user = await serverUser(folders, log);
  await prepareFolders(folders, user, log);
  const lock = tryLock(folders);
  if (lock === undefined)
    throw new Refusal('db.folder_locked', `A node was started in ${folders.home}. Stop it first.`);
  signLock(lock);
  const watchdog = setWatchdog({ folders, user, lock, log });
  try {
    await writeFile(folders.restoring, 'A restore is under way.\n', { mode: 0o600 });
    await requireSafeStorage(folders.database, log);
    const binaries = await chooseSameMajor({ folders, user, log }, manifest.version);
    if (binaries === undefined) throw noSameMajor(manifest.version);
    await layOut(layOutOptions(options, what, user));
    await writeServerFiles(folders.data, { user, forTests: false });
    const socket = await makeSocketFolder(folders, user, log);
    const recovered = await recover({ folders, binaries, user, log, socket }, options.until);
    await finish(folders, binaries);
    return recovered;
  } finally {
    await watchdog.dismiss();
    lock.release();
  }
}

/** Removes what this restore laid out, and that only; the former database gets its name back. */
async function takeBack(folders: HomeFolders, aside: string | undefined): Promise<void> {
  if (existsSync(folders.restoring)) await rm(folders.database, { recursive: true, force: true });
  for (const empty of [folders.archive, folders.database]) await rmdir(empty).catch(() => undefined);
  if (aside !== undefined && !existsSync(folders.database)) await rename(aside, folders.database);
}

function layOutOptions(
  options: RestoreOptions,
  what: Rebuilding,
  user: LayOutOptions['user'],
): LayOutOptions {
  const { folders, from, manifest, aside } = what;
  const backupHome = dirname(dirname(from));
  const sameHome = backupHome === folders.home;
  // In its own home the former database has just been moved aside.
  const origin = sameHome ? aside : join(backupHome, 'database');
  const given = { archive: options.archive, onProgress: options.onProgress };
  return { folders, user, from, manifest, origin, keepArchive: sameHome, ...given };
}

async function finish(folders: HomeFolders, binaries: Binaries): Promise<void> {
  await rm(folders.replay, { recursive: true, force: true });
  await keepRecord(folders, binaries, false);
  await rm(folders.restoring);
}

function requireReachable(manifest: Manifest, until: Date | undefined): void {
  if (until === undefined || until.getTime() >= Date.parse(manifest.finishedAt)) return;
  const message =
    `This backup was finished at ${manifest.finishedAt} and cannot be restored to an earlier moment. Choose an older ` +
    'backup, or a later moment.';
  throw new Refusal('db.restore_failed', message, { finishedAt: manifest.finishedAt });
}

function noSameMajor(version: number): Refusal {
  const message =
    `The backup is of PostgreSQL ${version}, which is not installed here. Install it (Debian: apt install ` +
    `postgresql-${version}) and restore again; nothing was changed.`;
  return new Refusal('db.binaries_missing', message, { version });
}
