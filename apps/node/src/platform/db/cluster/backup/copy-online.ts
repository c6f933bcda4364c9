import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@tutela/kernel';
import type pg from 'pg';
import { codeOf } from '../access/with-client.ts';
import type { HomeFolders } from '../home-folders.ts';
import { writeWholeFile } from '../server/write-whole-file.ts';
import { listLog } from './archive.ts';
import { copyDigested, type Digest, digestFile } from './hashed-copy.ts';
import { listData } from './list-data.ts';
import type { ManifestFile } from './manifest.ts';
import { countProgress, inLanes, type OnProgress } from './progress.ts';

/** What was copied, and from which log segment on it must be replayed. */
interface OnlineCopy {
  readonly folders: readonly string[];
  readonly files: readonly ManifestFile[];
  readonly firstSegment: string;
}

/** Changes while everything else is copied; taken last, as PostgreSQL's own tool does. */
const controlFile = 'global/pg_control';

/**
 * Copies the data folder of a running server into `target`, with the log that makes the copy whole. The session
 * of `client` must live until the end: PostgreSQL gives the backup up when it ends.
 */
export async function copyOnline(
  client: pg.Client,
  folders: HomeFolders,
  target: string,
  onProgress?: OnProgress,
): Promise<OnlineCopy> {
  await client.query("select pg_backup_start('tutela', true)");
  const listing = await listData(folders.data);
  for (const folder of ['', ...listing.folders]) await mkdir(join(target, 'data', folder), { mode: 0o700 });
  const done = countProgress('copy', listing.files, onProgress);
  const files: ManifestFile[] = [];
  await inLanes(listing.files, async ({ path }) => {
    if (path === controlFile) return;
    const digest = await copyIfThere(join(folders.data, path), join(target, 'data', path));
    if (digest !== undefined) files.push({ path: `data/${path}`, ...digest });
    done(digest?.size ?? 0);
  });
  const control = await copyControl(folders, target);
  files.push(control);
  done(control.size);
  const label = await finish(client);
  await writeWholeFile(join(target, 'data', 'backup_label'), label);
  files.push({ path: 'data/backup_label', ...(await digestFile(join(target, 'data', 'backup_label'))) });
  const firstSegment = /\(file ([0-9A-F]{24})\)/.exec(label)?.[1] ?? '';
  return {
    folders: listing.folders,
    files: [...files, ...(await copyLog(folders, target, firstSegment))],
    firstSegment,
  };
}

/** Waits until all log of the backup is archived, ten minutes at most. */
async function finish(client: pg.Client): Promise<string> {
  await client.query("set statement_timeout = '10min'");
  const { rows } = await client
    .query<{ labelfile: string }>('select labelfile from pg_backup_stop(true)')
    .catch((error: unknown) => {
      throw codeOf(error) === '57014' ? archiveStuck(error) : error;
    });
  return rows[0]?.labelfile ?? '';
}

async function copyLog(folders: HomeFolders, target: string, first: string): Promise<ManifestFile[]> {
  await mkdir(join(target, 'wal'), { mode: 0o700 });
  const files: ManifestFile[] = [];
  for (const name of await listLog(folders.archive, first)) {
    const digest = await copyDigested(join(folders.archive, name), join(target, 'wal', name));
    files.push({ path: `wal/${name}`, ...digest });
  }
  return files;
}

/** The server rewrites this small file in place: it is whole when two readings agree. */
async function copyControl(folders: HomeFolders, target: string): Promise<ManifestFile> {
  const source = join(folders.data, controlFile);
  let before = await readFile(source);
  for (let reads = 0; reads < 50; reads += 1) {
    await sleep(10);
    const now = await readFile(source);
    if (now.equals(before)) break;
    before = now;
  }
  const copy = join(target, 'data', controlFile);
  await writeWholeFile(copy, before);
  return { path: `data/${controlFile}`, ...(await digestFile(copy)) };
}

/** Nothing for a table that is dropped meanwhile: the log replays that. */
async function copyIfThere(source: string, target: string): Promise<Digest | undefined> {
  return copyDigested(source, target).catch(async (error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
    await rm(target, { force: true });
    return undefined;
  });
}

function archiveStuck(cause: unknown): Refusal {
  const message =
    'The log could not be archived within ten minutes, so the backup is not whole and was removed. `tutela doctor` ' +
    'says what hinders the archive.';
  return new Refusal('db.backup_failed', message, {}, { cause });
}
