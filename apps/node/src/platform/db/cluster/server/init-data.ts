import { chown, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@tutela/kernel';
import type { Binaries } from '../binaries/binaries.ts';
import type { HomeFolders } from '../home-folders.ts';
import { runProgram } from './run-program.ts';
import { settingsText } from './settings.ts';
import { type FileOwner, flushFolder, writeWholeFile } from './write-whole-file.ts';

interface InitOptions {
  readonly folders: HomeFolders;
  readonly binaries: Binaries;
  readonly user: FileOwner | undefined;
  readonly adminPassword: string;
  readonly forTests: boolean;
}

/**
 * Makes a new data folder: checksums, UTF-8, C.UTF-8, passwords by SCRAM. It is made under another name and
 * renamed, so that an interrupted attempt never looks like a database. Refuses with `db.start_failed`.
 */
export async function initData(options: InitOptions): Promise<void> {
  const { folders, user } = options;
  await removeUnfinished(folders);
  const partial = join(folders.database, `data.partial-${process.pid}`);
  const password = join(folders.database, 'initdb.partial');
  await mkdir(partial, { mode: 0o700 });
  if (user !== undefined) await chown(partial, user.uid, user.gid);
  await writeWholeFile(password, `${options.adminPassword}\n`, user);
  try {
    await runInitdb(options, partial, password);
    await writeServerFiles(partial, options);
    await rename(partial, folders.data);
    await flushFolder(folders.database);
  } finally {
    await rm(password, { force: true });
    await rm(partial, { recursive: true, force: true });
  }
}

/** Who may connect and the settings; written anew at each start, so that a change by hand there does not last. */
export async function writeServerFiles(
  data: string,
  options: { user: FileOwner | undefined; forTests: boolean },
): Promise<void> {
  const { user, forTests } = options;
  await writeIfOther(join(data, 'pg_hba.conf'), 'local all all scram-sha-256\n', user);
  await writeIfOther(join(data, 'tutela.conf'), settingsText(forTests), user);
  const main = join(data, 'postgresql.conf');
  const text = await readFile(main, 'utf8');
  const include = "include = 'tutela.conf'\n";
  if (!text.startsWith(include)) await writeWholeFile(main, include + withoutDefaults(text), user);
}

/** A full disk must not keep a database from starting. */
async function writeIfOther(path: string, content: string, user: FileOwner | undefined): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before !== content) await writeWholeFile(path, content, user);
}

/** initdb writes a few settings into postgresql.conf that would win over ours; they are switched off there. */
function withoutDefaults(text: string): string {
  const ours = /^(max_connections|shared_buffers|max_wal_size|timezone|log_timezone)\b/gm;
  return text.replace(ours, '#$1');
}

async function runInitdb(options: InitOptions, data: string, passwordFile: string): Promise<void> {
  const { binaries, user, forTests } = options;
  const args = [
    ...['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`, '-k', '--encoding=UTF8'],
    ...['--auth-local=scram-sha-256', '--auth-host=reject', '--no-instructions'],
    ...localeArguments(process.platform),
    ...(forTests ? ['--no-sync'] : []),
  ];
  const result = await runProgram(join(binaries.folder, 'initdb'), args, { user });
  if (result.code === 0) return;
  const reason = result.errors.trim().split('\n').slice(-4).join(' ');
  const code = /No space left/.test(result.errors) ? 'db.disk_full' : 'db.start_failed';
  throw new Refusal(code, `A new database could not be made in ${options.folders.database}: ${reason}`, {
    folder: options.folders.database,
  });
}

/** Code point order everywhere; people's order comes from sort keys. macOS has no C.UTF-8 in its C library. */
function localeArguments(platform: string): string[] {
  return platform === 'darwin' ? ['--locale=C'] : ['--locale=C.UTF-8'];
}

async function removeUnfinished(folders: HomeFolders): Promise<void> {
  const names = await readdir(folders.database);
  for (const name of names.filter((each) => each.startsWith('data.partial-'))) {
    await rm(join(folders.database, name), { recursive: true, force: true });
  }
}
