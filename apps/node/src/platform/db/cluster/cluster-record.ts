import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@tutela/kernel';
import type { ClusterKind } from './cluster.ts';
import { type HomeFolders, homeFolders } from './home-folders.ts';
import { writeWholeFile } from './server/write-whole-file.ts';

/** The layout of the database folder that this program writes and reads. */
export const currentLayout = 1;

/** What `database/cluster.json` says: which PostgreSQL reopens this cluster. It holds no password. */
export interface ClusterRecord {
  readonly layout: number;
  readonly kind: ClusterKind;
  /** The folder of `postgres` and `initdb`; for `url` the server as host:port. */
  readonly binaries: string;
  readonly version: number;
  readonly systemIdentifier: string;
  /** Made without durability by a test run; never opened otherwise. */
  readonly forTests: boolean;
}

/** Whether a node's home already has a database, of whatever kind. */
export function hasCluster(home: string): boolean {
  const folders = homeFolders(home);
  return existsSync(folders.record) || existsSync(join(folders.data, 'PG_VERSION'));
}

/** Reads cluster.json. Nothing when there is none; refuses one that is newer (`db.folder_newer`) or broken. */
export async function findRecord(folders: HomeFolders): Promise<ClusterRecord | undefined> {
  const text = await readFile(folders.record, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : parseRecord(folders, text);
}

export async function writeRecord(folders: HomeFolders, record: ClusterRecord): Promise<void> {
  await writeWholeFile(folders.record, `${JSON.stringify(record, undefined, 2)}\n`);
}

function parseRecord(folders: HomeFolders, text: string): ClusterRecord {
  const value = asObject(folders, text);
  const layout = Number(value.layout);
  if (layout > currentLayout) throw newer(folders, layout);
  const { kind, binaries, version, systemIdentifier } = value;
  if (kind !== 'system' && kind !== 'npm' && kind !== 'url') throw unreadable(folders);
  if (typeof binaries !== 'string' || typeof version !== 'number') throw unreadable(folders);
  if (typeof systemIdentifier !== 'string' || !Number.isInteger(layout)) throw unreadable(folders);
  return { layout, kind, binaries, version, systemIdentifier, forTests: value.forTests === true };
}

function asObject(folders: HomeFolders, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch (error) {
    throw unreadable(folders, error);
  }
  throw unreadable(folders);
}

function newer(folders: HomeFolders, layout: number): Refusal {
  return new Refusal(
    'db.folder_newer',
    `The database folder ${folders.database} was written by a newer version of Tutela (layout ${layout}; ` +
      `this version knows ${currentLayout}). Start the newer version again; nothing was changed.`,
    { folder: folders.database, layout, known: currentLayout },
  );
}

function unreadable(folders: HomeFolders, cause?: unknown): Refusal {
  return new Refusal(
    'db.start_failed',
    `The file ${folders.record} cannot be read or is damaged. It says which PostgreSQL opens this database. ` +
      'Put it back from a copy, or move it away: Tutela then makes it again from the data folder.',
    { file: folders.record },
    { cause },
  );
}
