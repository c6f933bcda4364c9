import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@tutela/kernel';

/** The content of a data folder, by paths relative to it. */
interface DataListing {
  readonly folders: readonly string[];
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Their content belongs to the running server only; the folders themselves must exist. */
const emptied = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);

const left =
  /^(postmaster\.(pid|opts)|backup_label.*|tablespace_map.*|pg_internal\.init.*|pgsql_tmp.*|.*\.partial)$/;

/**
 * Lists what a backup copies of a data folder in use. A file that vanishes meanwhile is left out: the log
 * replays that. Refuses links (`db.backup_failed`): they lead out of the folder.
 */
export async function listData(data: string): Promise<DataListing> {
  const listing: Listing = { folders: [], files: [] };
  await visit(data, '', listing);
  return listing;
}

interface Listing {
  readonly folders: string[];
  readonly files: { path: string; size: number }[];
}

async function visit(data: string, folder: string, listing: Listing): Promise<void> {
  if (folder !== '') listing.folders.push(folder);
  if (emptied.has(folder)) return;
  // A database that is dropped meanwhile takes its folder along.
  const entries = await readdir(join(data, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter(({ name }) => !left.test(name))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) await visit(data, path, listing);
    else if (entry.isFile()) listing.files.push({ path, size: await sizeOf(join(data, path)) });
    else throw linked(path);
  }
}

async function sizeOf(path: string): Promise<number> {
  return lstat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function linked(path: string): Refusal {
  return new Refusal(
    'db.backup_failed',
    `The data folder holds a link (${path}), such as a tablespace on another disk. Tutela cannot back that up; ` +
      'move the tablespace back into the data folder.',
    { path },
  );
}
