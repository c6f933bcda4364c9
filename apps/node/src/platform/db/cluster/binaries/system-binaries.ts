import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runProgram } from '../server/run-program.ts';
import type { FileOwner } from '../server/write-whole-file.ts';
import type { Binaries } from './binaries.ts';
import { findVersion } from './server-version.ts';

/** Every PostgreSQL server installed on this machine, the newest first; too old ones are among them. */
export async function listSystemBinaries(
  user: FileOwner | undefined,
  folders?: readonly string[],
): Promise<Binaries[]> {
  const found: Binaries[] = [];
  for (const folder of new Set(folders ?? (await usualFolders()))) {
    if (!existsSync(join(folder, 'postgres')) || !existsSync(join(folder, 'initdb'))) continue;
    const version = await findVersion(folder, user);
    if (version !== undefined) found.push({ kind: 'system', folder, version });
  }
  return found.sort((left, right) => right.version - left.version);
}

async function usualFolders(): Promise<string[]> {
  const config = await runProgram('pg_config', ['--bindir']);
  return [
    ...(await versioned('/usr/lib/postgresql', (name) => `${name}/bin`)),
    ...(await versioned('/usr', (name) => (name.startsWith('pgsql-') ? `${name}/bin` : undefined))),
    ...(await versioned('/opt/homebrew/opt', (name) =>
      name.startsWith('postgresql@') ? `${name}/bin` : undefined,
    )),
    ...(config.code === 0 ? [config.output.trim()] : []),
    ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/')),
  ];
}

async function versioned(root: string, within: (name: string) => string | undefined): Promise<string[]> {
  const names = await readdir(root).catch(() => []);
  return names.flatMap((name) => {
    const path = within(name);
    return path === undefined ? [] : [join(root, path)];
  });
}
