import { existsSync } from 'node:fs';
import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { HomeFolders } from '../home-folders.ts';
import type { FileOwner } from '../server/write-whole-file.ts';
import { listLog, wantArchive } from './archive.ts';
import { copyDigested } from './hashed-copy.ts';
import type { Manifest } from './manifest.ts';
import { countProgress, inLanes, type OnProgress } from './progress.ts';

export interface LayOutOptions {
  readonly folders: HomeFolders;
  readonly user: FileOwner | undefined;
  readonly from: string;
  readonly manifest: Manifest;
  /** The database folder that the backup was taken of, if it can be reached: its log goes on after the backup. */
  readonly origin: string | undefined;
  /** Another folder of archived log. */
  readonly archive: string | undefined;
  /** The backup stays in this home, so the log it needs is kept too. */
  readonly keepArchive: boolean;
  readonly onProgress: OnProgress | undefined;
}

/** Copies a verified backup and all log that follows it into a new database folder. */
export async function layOut(options: LayOutOptions): Promise<void> {
  const { folders, user, from, manifest } = options;
  for (const folder of ['', ...manifest.folders, 'pg_wal/archive_status']) {
    await makeFor(user, join(folders.data, folder));
  }
  const done = countProgress('copy', manifest.files, options.onProgress);
  await inLanes(manifest.files, async ({ path }) => {
    const target = path.startsWith('data/') ? join(folders.database, path) : inArchive(folders, path);
    done((await copyDigested(join(from, path), target, user)).size);
  });
  await layOutLog(options);
  if (options.keepArchive) await wantArchive(folders);
}

/** Archived segments go to the archive; those that the old server had not archived yet are replayed only. */
async function layOutLog(options: LayOutOptions): Promise<void> {
  const { folders, user, manifest, origin } = options;
  await makeFor(user, folders.replay);
  const archive = options.archive ?? (origin === undefined ? undefined : join(origin, 'archive'));
  if (archive !== undefined) await copyMissing(archive, folders.archive, options);
  if (origin === undefined || options.archive !== undefined) return;
  const live = join(origin, 'data', 'pg_wal');
  for (const name of await listLog(live, manifest.firstSegment)) {
    if (existsSync(join(folders.archive, name))) continue;
    await copyDigested(join(live, name), join(folders.replay, name), user);
  }
}

async function copyMissing(source: string, target: string, { manifest, user }: LayOutOptions): Promise<void> {
  for (const name of await listLog(source, manifest.firstSegment)) {
    if (!existsSync(join(target, name))) await copyDigested(join(source, name), join(target, name), user);
  }
}

function inArchive(folders: HomeFolders, path: string): string {
  return join(folders.archive, path.slice('wal/'.length));
}

async function makeFor(user: FileOwner | undefined, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (user !== undefined) await chown(folder, user.uid, user.gid);
}
