import { execFile } from 'node:child_process';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Clock, Refusal, systemClock } from '@tutela/kernel';
import type pg from 'pg';
import { codeOf, withClient } from './access/with-client.ts';
import { pruneArchive, wantArchive } from './backup/archive.ts';
import { copyOnline } from './backup/copy-online.ts';
import { listBackups } from './backup/list-backups.ts';
import { listData } from './backup/list-data.ts';
import { manifestLayout, writeManifest } from './backup/manifest.ts';
import type { OnProgress } from './backup/progress.ts';
import type { Cluster } from './cluster.ts';
import { freeSpaceOf } from './free-space.ts';
import { type HomeFolders, homeFolders } from './home-folders.ts';
import { flushFolder } from './server/write-whole-file.ts';

export interface BackupOptions {
  /** The home's own cluster, opened or joined. */
  readonly cluster: Cluster;
  readonly home: string;
  readonly onProgress?: OnProgress;
  readonly clock?: Clock;
}

export interface BackupResult {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** A backup never holds keys. */
  readonly keysIncluded: false;
  /** What the operator must be told. */
  readonly notice: string;
}

const oneAtATime = 7_483_902;

/**
 * Backs a running cluster up into `<home>/backups/<time>/`, without stopping it. The folder gets its name when
 * it is whole; an interrupted one is called `.partial` and removed by the next. Refuses with `db.backup_failed`
 * or `db.disk_full`.
 */
export async function takeBackup(options: BackupOptions): Promise<BackupResult> {
  const { cluster, clock = systemClock } = options;
  if (cluster.kind === 'url') throw foreignServer();
  const folders = homeFolders(options.home);
  const startedAt = clock.now();
  const folder = join(folders.backups, startedAt.toISOString().replace(/[:.]/g, '-'));
  const partial = `${folder}.partial`;
  return withClient(cluster.admin, async (client) => {
    await prepare(client, folders);
    await mkdir(partial, { mode: 0o700 });
    try {
      const copy = await copyOnline(client, folders, partial, options.onProgress);
      const finishedAt = clock.now();
      const times = { startedAt: startedAt.toISOString(), finishedAt: finishedAt.toISOString() };
      const { version, systemIdentifier } = cluster;
      await promisify(execFile)('sync');
      await writeManifest(partial, { layout: manifestLayout, ...times, version, systemIdentifier, ...copy });
      await rename(partial, folder);
      await flushFolder(folders.backups);
      await pruneArchive(folders, (await listBackups(folders.home))[0]?.manifest.firstSegment);
      const bytes = copy.files.reduce((sum, { size }) => sum + size, 0);
      const facts = { folder, files: copy.files.length, bytes, startedAt, finishedAt };
      return { ...facts, keysIncluded: false, notice: keysNotice(folders) };
    } catch (error) {
      await rm(partial, { recursive: true, force: true });
      throw explained(error, folders);
    }
  });
}

/** What every backup and restore says of the keys. */
export function keysNotice(folders: HomeFolders): string {
  return (
    `This holds only what PostgreSQL holds. The keys in ${join(folders.home, 'keys')} are not in it, and without ` +
    'them nobody can read the files. Keep a copy of the keys in another place.'
  );
}

async function prepare(client: pg.Client, folders: HomeFolders): Promise<void> {
  const { rows } = await client.query<{ mine: boolean; archive: string }>(
    "select pg_try_advisory_lock($1) as mine, current_setting('archive_mode') as archive",
    [oneAtATime],
  );
  if (rows[0]?.mine !== true)
    throw refuse('Another backup of this node is under way. Wait until it has ended.');
  if (rows[0].archive === 'off')
    throw refuse('This server does not archive its log, so it cannot be backed up online.');
  await mkdir(folders.backups, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folders.backups)) {
    if (name.endsWith('.partial')) await rm(join(folders.backups, name), { recursive: true, force: true });
  }
  await requireRoom(folders);
  await wantArchive(folders);
}

async function requireRoom(folders: HomeFolders): Promise<void> {
  const { files } = await listData(folders.data);
  const needed = files.reduce((sum, { size }) => sum + size, 64 * 1024 * 1024);
  const { freeBytes } = await freeSpaceOf(folders.backups);
  if (freeBytes >= needed) return;
  const [want, have] = [needed, freeBytes].map((bytes) => `${Math.ceil(bytes / 1024 / 1024)} MB`);
  const message = `The backup needs ${want} in ${folders.backups}, but only ${have} are free. Free some space first.`;
  throw new Refusal('db.disk_full', message, { folder: folders.backups });
}

function explained(error: unknown, folders: HomeFolders): unknown {
  if (error instanceof Refusal) return error;
  if (codeOf(error) === 'ENOSPC') {
    const message = `The disk of ${folders.backups} filled up during the backup. What was written is removed again.`;
    return new Refusal('db.disk_full', message, { folder: folders.backups }, { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The backup was interrupted (${reason}). What was written is removed again; take another.`;
  return new Refusal('db.backup_failed', message, {}, { cause: error });
}

function foreignServer(): Refusal {
  return refuse(
    'This node keeps its data on a server given by DATABASE_URL. Back it up with the tools of that server ' +
      '(such as pg_basebackup or its provider’s snapshots).',
  );
}

function refuse(message: string): Refusal {
  return new Refusal('db.backup_failed', message);
}
