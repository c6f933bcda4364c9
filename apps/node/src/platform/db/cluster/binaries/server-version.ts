import { join } from 'node:path';
import { runProgram } from '../server/run-program.ts';
import type { FileOwner } from '../server/write-whole-file.ts';

/** The major version of the server in a folder, asked as the account that shall run it. Nothing if it cannot run. */
export async function findVersion(folder: string, user?: FileOwner): Promise<number | undefined> {
  const result = await runProgram(join(folder, 'postgres'), ['--version'], { user });
  return result.code === 0 ? parseVersion(result.output) : undefined;
}

/** The major version in `postgres (PostgreSQL) 15.18 (Debian …)` or `… 19beta1`. */
export function parseVersion(text: string): number | undefined {
  const major = /\(PostgreSQL\) (\d+)/.exec(text)?.[1];
  return major === undefined ? undefined : Number(major);
}
