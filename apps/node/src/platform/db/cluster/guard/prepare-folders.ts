import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '@tutela/kernel';
import type { ClusterLog } from '../cluster.ts';
import type { HomeFolders } from '../home-folders.ts';
import { runProgram } from '../server/run-program.ts';
import type { FileOwner } from '../server/write-whole-file.ts';

/**
 * Makes the folders of the database. As an ordinary user all are 0700. As root the database folder stays root's,
 * passable but not listable, and only what PostgreSQL must write belongs to its account: so that account cannot
 * plant a link where root writes. Refuses, naming the folder, when a place cannot be written or passed.
 */
export async function prepareFolders(
  folders: HomeFolders,
  user: FileOwner | undefined,
  log: ClusterLog,
): Promise<void> {
  await makeFolder(folders.home, user === undefined ? 0o700 : 0o711);
  await makeFolder(dirname(folders.passwords), 0o700);
  await makeFolder(folders.database, user === undefined ? 0o700 : 0o711);
  if (user !== undefined) await openWay(folders, user, log);
  await makeFolder(folders.archive, 0o700);
  if (user !== undefined) await chown(folders.archive, user.uid, user.gid);
}

/** The first folder on the way to `path` that an account cannot pass, or nothing. */
async function findClosedFolder(path: string, user: FileOwner): Promise<string | undefined> {
  const loop = 'for each; do [ -x "$each" ] || { printf %s "$each"; exit 1; }; done';
  const result = await runProgram('/bin/sh', ['-c', loop, 'sh', ...ancestors(path)], { user });
  return result.code === 0 ? undefined : result.output;
}

async function openWay(folders: HomeFolders, user: FileOwner, log: ClusterLog): Promise<void> {
  let closed = await findClosedFolder(folders.database, user);
  const ours = new Set([folders.home, folders.database]);
  for (let tries = 0; closed !== undefined && ours.has(closed) && tries < 2; tries += 1) {
    // Passing is all that is given: what lies inside keeps its own rights, and `keys` stays closed.
    await chmod(closed, (await stat(closed)).mode | 0o011);
    log('db.folder_opened', { folder: closed });
    closed = await findClosedFolder(folders.database, user);
  }
  if (closed !== undefined) throw closedWay(closed);
}

async function makeFolder(folder: string, mode: number): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true, mode });
    if (made === undefined) return;
    // The system's mask may have taken rights away that PostgreSQL's account needs to pass.
    await chmod(folder, mode);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

function ancestors(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [...ancestors(above), path];
}

function closedWay(folder: string): Refusal {
  return new Refusal(
    'platform.configuration_invalid',
    `PostgreSQL's account cannot pass the folder ${folder}. Choose another home with --home or TUTELA_HOME ` +
      `(such as /var/lib/tutela), or allow passing it: chmod o+x ${folder}`,
    { folder },
  );
}

function unwritable(folder: string, cause: unknown): Refusal {
  return new Refusal(
    'platform.configuration_invalid',
    `The folder ${folder} cannot be made or used by this account. Choose another home with --home or ` +
      'TUTELA_HOME, or have its owner changed to the account that runs Tutela.',
    { folder },
    { cause },
  );
}
