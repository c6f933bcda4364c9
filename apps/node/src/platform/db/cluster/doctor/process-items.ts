import { stat } from 'node:fs/promises';
import { oldestVersion } from '../binaries/binaries.ts';
import { chooseForExisting } from '../binaries/choose-binaries.ts';
import type { ClusterRecord } from '../cluster-record.ts';
import { findLockHolder, tryLock } from '../guard/folder-lock.ts';
import { findPostmaster } from '../guard/postmaster-file.ts';
import { findProcess } from '../guard/process-facts.ts';
import type { HomeFolders } from '../home-folders.ts';
import { serverUser } from '../server/server-user.ts';
import { type DoctorItem, failed, fine, type Subject, sentenceOf } from './item.ts';

/** Whether the PostgreSQL that made the data is still installed, and new enough. */
export async function examineBinaries(folders: HomeFolders, record: ClusterRecord): Promise<DoctorItem[]> {
  const programs: Subject = ['binaries', 'The programs of PostgreSQL are there'];
  const age: Subject = ['version', `PostgreSQL is ${oldestVersion} or newer`];
  const old = record.version < oldestVersion;
  const aged = old
    ? failed(age, `It is ${record.version}.`, 'Take a backup and move to a newer version.')
    : fine(age, `It is ${record.version}.`);
  try {
    const log = () => undefined;
    const found = await chooseForExisting({ folders, user: await serverUser(folders, log), log }, record);
    return [fine(programs, `They are in ${found.folder} (${found.kind}).`), aged];
  } catch (error) {
    return [failed(programs, sentenceOf(error), `Install PostgreSQL ${record.version} again.`), aged];
  }
}

/** Who supervises the database now. Asking takes the lock for an instant; a node that starts just then waits. */
export function examineLock(folders: HomeFolders): DoctorItem {
  const subject: Subject = ['lock', 'One process supervises the database'];
  try {
    const lock = tryLock(folders);
    const holder = findLockHolder(folders);
    lock?.release();
    if (lock !== undefined) return fine(subject, 'No node is running; the lock is free.');
    return fine(subject, `Process ${holder?.pid ?? '?'} has held it since ${holder?.since ?? '?'}.`);
  } catch (error) {
    return failed(subject, sentenceOf(error), 'Install flock (package util-linux) and use a local disk.');
  }
}

/** Whether the server's pid file tells the truth. */
export async function examinePidFile(folders: HomeFolders): Promise<DoctorItem> {
  const subject: Subject = ['pid-file', 'The pid file of the server is true'];
  const file = await findPostmaster(folders.data);
  if (file === undefined)
    return fine(subject, 'There is none: no server runs, and the last one ended in order.');
  const facts = await findProcess(file.pid, folders.data);
  if (facts === undefined) {
    return fine(
      subject,
      `Process ${file.pid} is gone: the last server did not end in order. The next start recovers.`,
    );
  }
  if (facts.worksIn !== 'elsewhere')
    return fine(subject, `Process ${file.pid} is the server of this folder.`);
  const remedy = 'Nothing: the next start compares the times and removes the file if it is stale.';
  return failed(subject, `Process ${file.pid} is another program.`, remedy);
}

/** Whether only the node and its server can reach the socket. */
export async function examineSocket(folder: string): Promise<DoctorItem> {
  const subject: Subject = ['socket', 'The socket is private'];
  const found = await stat(folder);
  const mode = (found.mode & 0o777).toString(8);
  if ((found.mode & 0o077) === 0) return fine(subject, `${folder} has mode ${mode}.`);
  return failed(
    subject,
    `${folder} has mode ${mode}: other accounts can reach the server.`,
    `chmod 700 ${folder}`,
  );
}
