import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@tutela/kernel';
import type { ClusterLog } from '../cluster.ts';
import type { HomeFolders } from '../home-folders.ts';
import { findPostmaster, type PostmasterFile } from './postmaster-file.ts';
import { findProcess, isAlive, type ProcessFacts } from './process-facts.ts';

/** The file gives the start to the second, and the postmaster writes it a moment after its birth. */
const tolerance = 5_000;

/**
 * Looks at what an earlier run left behind; the caller holds the folder's lock. Answers with the number of a
 * postmaster of this folder that still lives. A pid file whose process is another program's is removed, since
 * PostgreSQL would not start beside it. What cannot be told apart is refused (`db.folder_locked`).
 */
export async function settleLeftover(
  folders: HomeFolders,
  socket: string,
  log: ClusterLog,
): Promise<number | undefined> {
  const file = await findPostmaster(folders.data);
  if (file !== undefined) {
    const facts = await findProcess(file.pid, folders.data);
    if (facts?.worksIn === 'folder') return file.pid;
    if (facts === undefined) await untilGone(file.pid);
    else await removeStale(folders, file, facts, log);
  }
  // Nobody serves here, so a socket and its lock in our private folder are left-overs as well.
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) await rm(join(socket, name), { force: true });
  return undefined;
}

/**
 * A postmaster that was killed stays a zombie until its new parent has looked, and PostgreSQL takes it for a living
 * one. Its pid file is left: PostgreSQL reads there which shared memory the dead one's processes may still hold.
 */
async function untilGone(pid: number): Promise<void> {
  for (let waited = 0; waited < 10_000 && isAlive(pid); waited += 50) await sleep(50);
}

async function removeStale(
  folders: HomeFolders,
  file: PostmasterFile,
  facts: ProcessFacts,
  log: ClusterLog,
): Promise<void> {
  if (!isAnother(file, facts)) throw inDoubt(folders, file.pid);
  log('db.stale_pid_removed', { pid: file.pid });
  await rm(join(folders.data, 'postmaster.pid'), { force: true });
}

/** A process that began at another time than the file says is not the one that wrote it. */
function isAnother(file: PostmasterFile, facts: ProcessFacts): boolean {
  const later = facts.startedAt - file.startedAt;
  return facts.worksIn === 'elsewhere' ? Math.abs(later) > tolerance : later > tolerance;
}

function inDoubt(folders: HomeFolders, pid: number): Refusal {
  return new Refusal(
    'db.folder_locked',
    `The database folder ${folders.database} seems to be in use by process ${pid}. If that is not a PostgreSQL ` +
      `of this node, remove ${join(folders.data, 'postmaster.pid')} and start again; if it is, stop it first.`,
    { folder: folders.database, pid },
  );
}
