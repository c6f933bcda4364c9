import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@tutela/kernel';
import { codeOf } from './access/with-client.ts';
import { requireSafeStorage } from './checks/storage-kind.ts';
import type { Cluster, OpenOptions } from './cluster.ts';
import { findRecord } from './cluster-record.ts';
import { findLockHolder, signLock, tryLock } from './guard/folder-lock.ts';
import { prepareFolders } from './guard/prepare-folders.ts';
import { type HomeFolders, homeFolders } from './home-folders.ts';
import { joinCluster } from './join-cluster.ts';
import { openUrl } from './open-url.ts';
import { hasData } from './server/own-record.ts';
import { serverUser } from './server/server-user.ts';
import { superviseCluster } from './supervise-cluster.ts';

/** Another process may be making the cluster or recovering it after a crash: two minutes of patience. */
const patience = 120_000;

/**
 * Opens the PostgreSQL of a home. An existing cluster is reopened by what its `database/cluster.json` names; a
 * new one is made by `databaseUrl`, the machine's own PostgreSQL or npm's, in this order. The first process to
 * open a home supervises the server; later ones join it as guests, and take over by opening again after
 * `onLost`. Every refusal (`db.…`, `platform.configuration_invalid`) says what is wrong and what to do.
 */
export async function openCluster(options: OpenOptions): Promise<Cluster> {
  const folders = homeFolders(options.home);
  try {
    const record = await findRecord(folders);
    const isNew = record === undefined && !hasData(folders);
    if (record?.kind === 'url' || (isNew && options.databaseUrl !== undefined)) {
      await prepareFolders(folders, undefined, options.log);
      return await openUrl(options, folders, record);
    }
    if (options.databaseUrl !== undefined) options.log('db.url_ignored', { home: folders.home });
    return await openOwn(options, folders);
  } catch (error) {
    throw explained(error, folders);
  }
}

async function openOwn(options: OpenOptions, folders: HomeFolders): Promise<Cluster> {
  const user = await serverUser(folders, options.log);
  await prepareFolders(folders, user, options.log);
  if (existsSync(folders.restoring)) throw restoreUnfinished(folders);
  if (options.forTests !== true) await requireSafeStorage(folders.database, options.log);
  const end = performance.now() + patience;
  for (let looks = 0; performance.now() < end; looks += 1) {
    const lock = tryLock(folders);
    if (lock !== undefined) {
      signLock(lock);
      return superviseCluster({ open: options, folders, user, lock }).catch((error: unknown) => {
        lock.release();
        throw error;
      });
    }
    const guest = await joinCluster(options, folders);
    if (guest !== undefined) return guest;
    if (looks % 100 === 99) options.log('db.waiting', { holder: findLockHolder(folders)?.pid ?? 0 });
    await sleep(100);
  }
  throw locked(folders);
}

function explained(error: unknown, folders: HomeFolders): unknown {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') {
    const message = `The disk of ${folders.database} is full. Free some space, then start again; nothing was lost.`;
    return new Refusal('db.disk_full', message, { folder: folders.database }, { cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    const message =
      `This account may not use the database folder ${folders.database}. Start Tutela as the account that made it, ` +
      'or choose another home with --home.';
    const details = { folder: folders.database };
    return new Refusal('platform.configuration_invalid', message, details, { cause: error });
  }
  return error;
}

function locked(folders: HomeFolders): Refusal {
  const holder = findLockHolder(folders);
  const who = holder === undefined ? 'Another process' : `Process ${holder.pid}`;
  return new Refusal(
    'db.folder_locked',
    `${who} supervises the database in ${folders.database}, but its PostgreSQL takes no connections. Look at ` +
      `${folders.serverLog}, or stop that process and start again.`,
    { folder: folders.database, ...(holder === undefined ? {} : { pid: holder.pid }) },
  );
}

function restoreUnfinished(folders: HomeFolders): Refusal {
  return new Refusal(
    'db.restore_failed',
    `A restore into ${folders.home} was interrupted, so its database is not whole. Run the restore again with ` +
      '--force: it moves the unfinished one aside.',
    { folder: folders.database },
  );
}
