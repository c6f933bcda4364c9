import { existsSync } from 'node:fs';
import { blobFolder } from '../../platform/blobs/blob-folder.ts';
import { listBackups } from '../../platform/db/cluster/backup/list-backups.ts';
import { findRecord } from '../../platform/db/cluster/cluster-record.ts';
import {
  type DoctorItem,
  doubtful,
  failed,
  fine,
  type Subject,
  sentenceOf,
} from '../../platform/db/cluster/doctor/item.ts';
import { freeSpaceOf, intakeFloor } from '../../platform/db/cluster/free-space.ts';
import { homeFolders } from '../../platform/db/cluster/home-folders.ts';
import { openErasureLedger } from '../../protection/index.ts';
import { homeKind } from '../home-kind.ts';
import type { OpenParts } from '../opened-node.ts';

/** Attachments may lie on a disk of their own. */
export async function examineBlobs(home: string): Promise<DoctorItem> {
  const subject: Subject = ['attachments-space', 'The disk of the attachments has room'];
  const folder = existsSync(blobFolder(home)) ? blobFolder(home) : home;
  const { freeRatio, freeBytes } = await freeSpaceOf(folder);
  const finding = `${Math.floor(freeRatio * 100)} % are free (${Math.floor(freeBytes / 2 ** 20)} MB).`;
  const remedy = 'Free some space, or move the folder to a larger disk and link to it.';
  return freeRatio < intakeFloor ? failed(subject, finding, remedy) : fine(subject, finding);
}

/** The list of erasures, which a restore needs, lies beside the keys. */
export async function examineLedger(home: string): Promise<DoctorItem> {
  const subject: Subject = ['erasures', 'The list of erasures can be read'];
  try {
    const erased = await openErasureLedger(home).list();
    return fine(subject, `It names ${erased.length}.`);
  } catch (error) {
    const remedy =
      'Put keys/erasures.log back from your copy of the keys: a restore would not erase again without it.';
    return failed(subject, sentenceOf(error), remedy);
  }
}

const day = 24 * 60 * 60_000;

/** Whether the last backup is from yesterday or today. */
export async function examineBackups({ config, clock }: OpenParts): Promise<DoctorItem> {
  const subject: Subject = ['backups', 'There is a backup of yesterday or today'];
  if (homeKind(config.home) === 'demo') return fine(subject, 'A demo needs none.');
  const record = await findRecord(homeFolders(config.home)).catch(() => undefined);
  if (record?.kind === 'url')
    return fine(subject, 'The server of DATABASE_URL is backed up by its own tools.');
  const newest = (await listBackups(config.home)).at(-1)?.manifest.finishedAt;
  const remedy = 'Run `tutela backup` every day, and move the result to another building.';
  if (newest === undefined) return doubtful(subject, 'There is none in this home.', remedy);
  const days = (clock.now().getTime() - Date.parse(newest)) / day;
  return days <= 2
    ? fine(subject, `It is of ${newest}.`)
    : doubtful(subject, `The newest is of ${newest}.`, remedy);
}
