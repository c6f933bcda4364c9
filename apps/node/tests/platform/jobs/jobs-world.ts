import { type Clock, systemClock, systemRandom } from '@tutela/kernel';
import { openTestDatabase } from '@tutela/testkit';
import pg from 'pg';
import { createAuditWriter } from '../../../src/platform/audit/write-audit.ts';
import { systemAct } from '../../../src/platform/db/act.ts';
import { openDatabase } from '../../../src/platform/db/acting-as.ts';
import { openKysely, openPool } from '../../../src/platform/db/pool.ts';
import type { JobHandlers } from '../../../src/platform/jobs/job-handler.ts';
import { startJobs } from '../../../src/platform/jobs/start-jobs.ts';

/** A database with its queue, and as many workers as a test starts. */
export async function openJobsWorld(clock: Clock = systemClock) {
  const test = await openTestDatabase();
  const writeAudit = createAuditWriter({ hashKey: new Uint8Array(32), clock, random: systemRandom });
  const appPool = openPool(test.as('app'), 3, () => undefined);
  const workerPool = openPool(test.as('worker'), 8, () => undefined);
  const app = openDatabase(openKysely(appPool), clock, writeAudit);
  const worker = openDatabase(openKysely(workerPool), clock, writeAudit);
  const admin = new pg.Client(test.as('admin'));
  await admin.connect();
  const told: [event: string, fields: unknown, error: unknown][] = [];
  const log = {
    debug: () => undefined,
    error: (event: string, fields?: unknown, error?: unknown) => void told.push([event, fields, error]),
  };
  return {
    app,
    worker,
    told,
    act: (operation: string) => systemAct(operation, clock.now(), { purpose: 'system', audit: 'write' }),
    /** As a superuser, who sees all. */
    look: async (sql: string, values: unknown[] = []) => (await admin.query(sql, values)).rows,
    asRole: async (role: 'app' | 'auditor' | 'worker' | 'owner', sql: string) => {
      const client = new pg.Client(test.as(role));
      await client.connect();
      return client.query(sql).finally(() => client.end());
    },
    start: (handlers: JobHandlers) => startJobs({ pool: workerPool, database: worker, handlers, clock, log }),
    close: async () => {
      await admin.end();
      await Promise.all([appPool.end(), workerPool.end()]);
      await test.drop();
    },
  };
}

export type JobsWorld = Awaited<ReturnType<typeof openJobsWorld>>;
