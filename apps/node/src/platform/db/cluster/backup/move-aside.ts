import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Refusal } from '@tutela/kernel';
import { tryLock } from '../guard/folder-lock.ts';
import { findPostmaster } from '../guard/postmaster-file.ts';
import { isPostmasterOf } from '../guard/process-facts.ts';
import type { HomeFolders } from '../home-folders.ts';

/**
 * Makes room for a restore: an existing database folder is renamed, never deleted, and its new path is the
 * answer. Refuses when it exists and `force` is not given, or when a server still works in it.
 */
export async function moveAside(
  folders: HomeFolders,
  force: boolean,
  now: Date,
): Promise<string | undefined> {
  if (!existsSync(folders.database)) return undefined;
  if (!force) throw occupied(folders);
  const lock = tryLock(folders);
  if (lock === undefined) throw inUse(folders);
  try {
    const server = await findPostmaster(folders.data);
    if (server !== undefined && (await isPostmasterOf(server.pid, folders.data))) throw inUse(folders);
    const aside = `${folders.database}.replaced-${now.toISOString().replace(/[:.]/g, '-')}`;
    await rename(folders.database, aside);
    return aside;
  } finally {
    lock.release();
  }
}

function occupied(folders: HomeFolders): Refusal {
  const message =
    `The home ${folders.home} has a database already. Restore into an empty home, or add --force: the present ` +
    'database is then moved aside within the home, not deleted.';
  return new Refusal('db.restore_failed', message, { home: folders.home });
}

function inUse(folders: HomeFolders): Refusal {
  const message = `A node is running in ${folders.home}. Stop it, then restore.`;
  return new Refusal('db.folder_locked', message, { home: folders.home });
}
