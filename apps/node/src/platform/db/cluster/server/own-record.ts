import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@tutela/kernel';
import type { Binaries } from '../binaries/binaries.ts';
import {
  type ChooseOptions,
  chooseForExisting,
  chooseForNew,
  chooseSameMajor,
} from '../binaries/choose-binaries.ts';
import { type ClusterRecord, currentLayout, findRecord, writeRecord } from '../cluster-record.ts';
import type { HomeFolders } from '../home-folders.ts';

/** Whether a data folder exists, made to its end. */
export const hasData = (folders: HomeFolders): boolean => existsSync(join(folders.data, 'PG_VERSION'));

/**
 * Which PostgreSQL runs this home: what cluster.json names, what the data need when that file is lost, or a new
 * choice. Refuses data of another version or of another cluster than the record says.
 */
export async function ownBinaries(options: ChooseOptions, forTests: boolean): Promise<Binaries> {
  const { folders } = options;
  const record = await findRecord(folders);
  if (!hasData(folders)) return record === undefined ? chooseForNew(options) : refuseDataGone(folders);
  const version = await dataVersion(folders);
  if (record === undefined) {
    options.log('db.record_rebuilt', { version });
    return (await chooseSameMajor(options, version)) ?? refuseMismatch(folders, version);
  }
  requireSamePurpose(record, folders, forTests);
  if (record.version !== version) return refuseMismatch(folders, version);
  if (record.systemIdentifier !== (await systemIdentifier(folders))) throw anotherCluster(folders);
  return chooseForExisting(options, record);
}

/** Writes cluster.json if it is missing or says something else. */
export async function keepRecord(
  folders: HomeFolders,
  binaries: Binaries,
  forTests: boolean,
): Promise<ClusterRecord> {
  const record: ClusterRecord = {
    layout: currentLayout,
    kind: binaries.kind,
    binaries: binaries.folder,
    version: binaries.version,
    systemIdentifier: await systemIdentifier(folders),
    forTests,
  };
  const before = await findRecord(folders);
  if (before?.binaries !== record.binaries || before.kind !== record.kind) await writeRecord(folders, record);
  return record;
}

/** A cluster made without durability must not serve a real node, nor the other way round. */
export function requireSamePurpose(record: ClusterRecord, folders: HomeFolders, forTests: boolean): void {
  if (record.forTests === forTests) return;
  throw new Refusal(
    'db.settings_unsafe',
    record.forTests
      ? `The database in ${folders.database} was made by a test run, without durability. Choose another home.`
      : `The database in ${folders.database} is a real one; a test run must not open it without durability.`,
    { folder: folders.database },
  );
}

/** The number that tells clusters apart: the first eight bytes of PostgreSQL's control file. */
async function systemIdentifier(folders: HomeFolders): Promise<string> {
  const handle = await open(join(folders.data, 'global', 'pg_control'), 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.readBigUInt64LE(0).toString();
  } finally {
    await handle.close();
  }
}

async function dataVersion(folders: HomeFolders): Promise<number> {
  return Number((await readFile(join(folders.data, 'PG_VERSION'), 'utf8')).trim());
}

function refuseMismatch(folders: HomeFolders, version: number): never {
  throw new Refusal(
    'db.version_mismatch',
    `The data in ${folders.data} are of PostgreSQL ${version}, and no such version is installed or named in ` +
      `${folders.record}. Install PostgreSQL ${version} (Debian: apt install postgresql-${version}); the data are untouched.`,
    { version, folder: folders.data },
  );
}

function refuseDataGone(folders: HomeFolders): never {
  throw new Refusal(
    'db.start_failed',
    `${folders.record} names a database, but ${folders.data} is not there. If a disk is not mounted, mount it. ` +
      'If the data are lost, restore a backup into an empty home.',
    { folder: folders.data },
  );
}

function anotherCluster(folders: HomeFolders): Refusal {
  return new Refusal(
    'db.start_failed',
    `The data in ${folders.data} belong to another database than ${folders.record} says. Put the right data folder ` +
      'back. If it was replaced on purpose, move cluster.json away.',
    { folder: folders.data },
  );
}
