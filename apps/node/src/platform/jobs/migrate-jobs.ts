import { runMigrations } from 'graphile-worker';
import type { openPool } from '../db/pool.ts';
import { queueLogger } from './queue-logger.ts';
import { giveRights, rightsMissing } from './queue-rights.ts';

/** Connections, as `openPool` makes them. */
export type Pool = ReturnType<typeof openPool>;

/** Makes or renews the tables of the queue, as the owner, after the migrations. Does nothing when all is there. */
export async function migrateJobs(owner: Pool): Promise<void> {
  await runMigrations({ pgPool: owner, logger: queueLogger({ error: () => undefined }) });
  const { rows } = await owner.query<{ missing: boolean }>(rightsMissing);
  if (rows[0]?.missing !== false) await owner.query(giveRights);
}
