import { createHash } from 'node:crypto';
import { chown, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@tutela/kernel';
import type { ClusterLog } from '../cluster.ts';
import type { HomeFolders } from '../home-folders.ts';
import type { FileOwner } from '../server/write-whole-file.ts';

/** A socket's whole path may have 107 bytes on Linux and 103 on macOS; PostgreSQL adds a name of 14. */
const longestFolder = 88;

/**
 * The private folder (0700) of the server's socket: within the database folder, or a short one of its own when
 * that path is too long for a socket. Refuses a short folder that belongs to somebody else.
 */
export async function makeSocketFolder(
  folders: HomeFolders,
  user: FileOwner | undefined,
  log: ClusterLog,
): Promise<string> {
  const own = folders.socket;
  const folder = fitsSocket(own) ? own : shortFolder(folders);
  if (folder !== own) log('db.socket_elsewhere', { folder });
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  const us = process.getuid?.() ?? found.uid;
  if (!found.isDirectory() || (found.uid !== us && found.uid !== user?.uid)) throw taken(folder);
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  return folder;
}

/** Whether a folder's path leaves room for a socket. */
export function fitsSocket(folder: string): boolean {
  return Buffer.byteLength(folder) <= longestFolder;
}

function shortFolder(folders: HomeFolders): string {
  const mark = createHash('sha256').update(folders.database).digest('hex').slice(0, 12);
  const runtime = process.getuid?.() === 0 ? '/run' : process.env.XDG_RUNTIME_DIR;
  const candidate = join(runtime ?? tmpdir(), `tutela-${mark}`);
  return fitsSocket(candidate) ? candidate : join('/tmp', `tutela-${mark}`);
}

function taken(folder: string): Refusal {
  return new Refusal(
    'platform.configuration_invalid',
    `The folder ${folder}, meant for the database's socket, belongs to another account. Remove it, or choose a ` +
      'home folder with a shorter path.',
    { folder },
  );
}
