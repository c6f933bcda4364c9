import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@tutela/kernel';
import { writeWholeFile } from '../server/write-whole-file.ts';
import { digestFile } from './hashed-copy.ts';
import { countProgress, inLanes, type OnProgress } from './progress.ts';

export const manifestLayout = 1;

/** What a backup holds. It is written last: a folder without it is no backup. */
export interface Manifest {
  readonly layout: number;
  readonly startedAt: string;
  /** From this moment on the backup can be restored to any time that the archived log covers. */
  readonly finishedAt: string;
  /** PostgreSQL's major version; only the same one can restore. */
  readonly version: number;
  readonly systemIdentifier: string;
  /** The first log segment that a restore needs. */
  readonly firstSegment: string;
  readonly folders: readonly string[];
  readonly files: readonly ManifestFile[];
}

/** A file of the backup: below `data/` or `wal/`. */
export interface ManifestFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

const fileName = 'manifest.json';
const sumName = 'manifest.sha256';

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, undefined, 1)}\n`;
  await writeWholeFile(join(folder, sumName), `${sumOf(text)}  ${fileName}\n`);
  await writeWholeFile(join(folder, fileName), text);
}

/** Reads a manifest and checks it against its own checksum. Refuses with `db.restore_failed`. */
export async function readManifest(folder: string): Promise<Manifest> {
  const [text, sum] = await Promise.all([
    readFile(join(folder, fileName), 'utf8'),
    readFile(join(folder, sumName), 'utf8'),
  ]).catch((error: unknown) => {
    throw noBackup(folder, error);
  });
  if (sum.split(' ')[0] !== sumOf(text)) throw damaged(folder, fileName);
  const value: unknown = JSON.parse(text);
  if (!isManifest(value)) throw newer(folder);
  return value;
}

/** Reads every file of a backup and refuses (`db.restore_failed`) the first that is missing or other than written. */
export async function verifyFiles(
  folder: string,
  manifest: Manifest,
  onProgress?: OnProgress,
): Promise<void> {
  const done = countProgress('verify', manifest.files, onProgress);
  await inLanes(manifest.files, async (file) => {
    const found = await digestFile(join(folder, file.path)).catch(() => undefined);
    if (found?.sha256 !== file.sha256) throw damaged(folder, file.path);
    done(found.size);
  });
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The checksum has shown that we wrote it; the layout says whether this version knows the form. */
function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'layout' in value && value.layout === manifestLayout;
}

function noBackup(folder: string, cause: unknown): Refusal {
  const message = `There is no complete backup in ${folder}. \`ls\` the folder backups/ and choose one without ".partial".`;
  return new Refusal('db.restore_failed', message, { folder }, { cause });
}

function damaged(folder: string, path: string): Refusal {
  const message = `The backup ${folder} is damaged: ${path} is missing or changed. Nothing was restored; use another backup.`;
  return new Refusal('db.restore_failed', message, { folder, path });
}

function newer(folder: string): Refusal {
  const message = `The backup ${folder} was made by a newer version of Tutela. Restore it with that version.`;
  return new Refusal('db.restore_failed', message, { folder });
}
