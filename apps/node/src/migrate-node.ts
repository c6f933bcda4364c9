import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Cluster } from './platform/db/cluster/cluster.ts';
import { migrate } from './platform/db/migrate.ts';
import { openKysely, openPool } from './platform/db/pool.ts';
import { migrateJobs } from './platform/jobs/migrate-jobs.ts';

/** The SQL files stand beside `src` and, in a build, beside `dist`. */
const folder = fileURLToPath(new URL('../migrations', import.meta.url));

/** Brings a cluster's database to this version's schema. Returns the names of what was newly applied. */
export async function migrateNode(cluster: Pick<Cluster, 'as'>): Promise<readonly string[]> {
  const pool = openPool(cluster.as('owner'), 1, () => undefined);
  const owner = openKysely(pool);
  try {
    const applied = await migrate(owner, folder);
    await migrateJobs(pool);
    return applied;
  } finally {
    await owner.destroy();
  }
}

/** The names of the migrations that this program brings, in their order. */
export async function migrationNames(): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => (name.endsWith('.sql') ? [name.slice(0, -4)] : [])).sort();
}
