import { existsSync, realpathSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '@tutela/kernel';
import { flushFolder } from './durable-file.ts';

/** Where a node keeps its keys. A stolen copy of the database must not hold them, so they live beside it. */
export const keyFolder = (home: string): string => join(home, 'keys');
export const keyFile = (home: string): string => join(keyFolder(home), 'node-keys.json');

/** Makes the key folder (0700) if it is missing; refuses (`vault.storage_unsafe`) a place within a database. */
export async function makeKeyFolder(home: string): Promise<void> {
  const made = await mkdir(keyFolder(home), { recursive: true, mode: 0o700 });
  if (made !== undefined) await flushFolder(home);
  checkOutsideDatabase(home);
}

/** Refuses (`vault.storage_unsafe`) keys that others on this machine can read, or that lie within a database. */
export function checkKeyStorage(home: string): void {
  checkOutsideDatabase(home);
  checkPrivate(keyFolder(home), '700');
  checkPrivate(keyFile(home), '600');
}

/** Follows links first: `keys` may be one, and so may the home folder. */
function checkOutsideDatabase(home: string): void {
  const found = ancestors(realpathSync(keyFolder(home))).find(isDatabaseFolder(home));
  if (found === undefined) return;
  const message =
    `The node keys must not lie inside the database folder ${found}: whoever copies the database would have ` +
    `the keys too. Make ${keyFolder(home)} a folder of its own outside it.`;
  throw new Refusal('vault.storage_unsafe', message);
}

function ancestors(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestors(above)];
}

function isDatabaseFolder(home: string): (folder: string) => boolean {
  const database = join(home, 'database');
  const own = existsSync(database) ? realpathSync(database) : undefined;
  return (folder) =>
    folder === own || existsSync(join(folder, 'cluster.json')) || existsSync(join(folder, 'PG_VERSION'));
}

function checkPrivate(path: string, mode: string): void {
  // Windows has access lists in place of these bits.
  if (process.platform === 'win32' || (statSync(path).mode & 0o077) === 0) return;
  const message =
    `Other accounts on this machine can reach ${path}. Run \`chmod ${mode} ${path}\`, then think about who ` +
    'may have copied the keys: `tutela keys rotate` makes new ones.';
  throw new Refusal('vault.storage_unsafe', message);
}
