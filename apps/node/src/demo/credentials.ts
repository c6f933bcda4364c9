import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DemoPerson } from './demo-file.ts';
import type { Settled } from './story/settle-people.ts';
import { demoAgencies } from './world/agencies.ts';

/** With what an invented person signs in. `agency` is its name. */
export interface Credentials extends DemoPerson {
  readonly password: string;
}

export const credentialsOf = (people: readonly Settled[]): Credentials[] =>
  people.map(({ username, name, role, agency, password, totpSecret }) => ({
    ...{ username, name, role, password, totpSecret },
    agency: demoAgencies[agency].name,
  }));

/** For tests and benchmarks: everything that signing in takes, in a file that only its owner can read. */
export async function writeCredentials(
  file: string,
  origin: string,
  people: readonly Credentials[],
): Promise<void> {
  await writeFile(resolve(file), `${JSON.stringify({ origin, people }, undefined, 2)}\n`, { mode: 0o600 });
}
