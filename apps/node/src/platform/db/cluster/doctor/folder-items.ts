import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findPasswords } from '../access/role-passwords.ts';
import { clockBehind, clockTolerance } from '../checks/clock-behind.ts';
import {
  findStorageKind,
  overrideName,
  storageSentence,
  unsafeStorageAllowed,
} from '../checks/storage-kind.ts';
import type { ClusterRecord } from '../cluster-record.ts';
import { freeSpaceOf, intakeFloor } from '../free-space.ts';
import type { HomeFolders } from '../home-folders.ts';
import { type DoctorItem, doubtful, failed, fine, type Subject, sentenceOf } from './item.ts';

/** Whether the database lies on a disk of this machine. */
export async function examineStorage(folders: HomeFolders): Promise<DoctorItem> {
  const subject: Subject = ['storage', 'The database lies on a disk of this machine'];
  const kind = await findStorageKind(folders.database);
  if (kind.verdict === 'disk') return fine(subject, `It lies on ${kind.type}.`);
  if (kind.verdict === 'unknown') return fine(subject, 'This system does not say; it was not checked.');
  const sentence = storageSentence(folders.database, kind);
  if (kind.verdict !== 'layered' || !unsafeStorageAllowed())
    return failed(subject, sentence, 'Move the home to a disk.');
  return doubtful(
    subject,
    `${overrideName}=1 is set. ${sentence}`,
    'For real data mount a volume and unset it.',
  );
}

/** Whether the disk has room for more. */
export async function examineSpace(folder: string): Promise<DoctorItem> {
  const subject: Subject = ['space', 'The disk has room'];
  const { freeRatio, freeBytes } = await freeSpaceOf(folder);
  const finding = `${Math.floor(freeRatio * 100)} % of the disk are free (${Math.floor(freeBytes / 2 ** 20)} MB).`;
  const remedy =
    'Free some space, or move the home to a larger disk. Old backups are often the largest part.';
  if (freeRatio < intakeFloor)
    return failed(subject, `${finding} Nothing new is taken in below 5 %.`, remedy);
  return freeRatio < 2 * intakeFloor ? doubtful(subject, finding, remedy) : fine(subject, finding);
}

/** Whether the clock is where it should be: entries are ordered and grants end by it. */
export async function examineClock(folders: HomeFolders, now: Date): Promise<DoctorItem> {
  const subject: Subject = ['clock', 'The clock is not in the past'];
  const behind = await clockBehind(folders, now);
  if (behind <= clockTolerance)
    return fine(subject, `It says ${now.toISOString()}, later than anything recorded.`);
  const seen = new Date(now.getTime() + behind).toISOString();
  return failed(
    subject,
    `It says ${now.toISOString()}, but this database has run at ${seen}.`,
    `Set the clock right (and let a time server keep it). If the earlier time was the wrong one, remove ${folders.lastSeen}.`,
  );
}

/** Whether the passwords are there, whole and private. */
export async function examinePasswords(folders: HomeFolders): Promise<DoctorItem> {
  const subject: Subject = ['passwords', 'The passwords of the logins are private'];
  const found = await findPasswords(folders).catch(sentenceOf);
  if (typeof found === 'string') return failed(subject, found, `Put ${folders.passwords} back.`);
  if (found === undefined) {
    const remedy = 'Put it back from your copy of the keys, or let the next start make new passwords.';
    return doubtful(subject, `There is no ${folders.passwords}.`, remedy);
  }
  const [file, folder] = await Promise.all([stat(folders.passwords), stat(dirname(folders.passwords))]);
  if ((file.mode & 0o077) === 0) return fine(subject, `Only its owner can read ${folders.passwords}.`);
  const way = (folder.mode & 0o077) === 0 ? 'readable' : 'reachable and readable';
  return failed(subject, `${folders.passwords} is ${way} for others.`, `chmod 600 ${folders.passwords}`);
}

/** Whether the data are of the version that the record names. */
export async function examineData(folders: HomeFolders, record: ClusterRecord): Promise<DoctorItem> {
  const subject: Subject = ['data', 'The data are of the version that opens them'];
  const text = await readFile(join(folders.data, 'PG_VERSION'), 'utf8').catch(() => '');
  const version = Number(text.trim());
  if (text === '')
    return failed(subject, `${folders.data} is missing.`, 'Mount its disk, or restore a backup.');
  if (version === record.version)
    return fine(subject, `They are of PostgreSQL ${version}, layout ${record.layout}.`);
  const finding = `They are of PostgreSQL ${version}, but ${folders.record} names ${record.version}.`;
  return failed(subject, finding, 'Put the matching file back, or move it away: it is then made again.');
}
