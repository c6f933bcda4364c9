import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrateNode } from '../../../apps/node/src/migrate-node.ts';
import type { Cluster } from '../../../apps/node/src/platform/db/cluster/cluster.ts';
import { openCluster } from '../../../apps/node/src/platform/db/cluster/open-cluster.ts';
import type { TestDatabase } from './test-database.ts';

/** A PostgreSQL for one test alone: its files may be searched, and it may be killed. */
export interface OwnCluster {
  /** Holds `database/data`, and `backups` once there are any. */
  readonly home: string;
  readonly cluster: Cluster;
  /** The migrated database, for `openTestNode`. */
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** Takes some seconds. `durable` as a real node's, with a log that can be archived; else as fast as it goes. */
export async function openOwnCluster({ durable = false } = {}): Promise<OwnCluster> {
  const home = await mkdtemp(path.join(tmpdir(), 'tutela-own-'));
  await chmod(home, 0o755);
  const kind = durable ? {} : { forTests: true };
  const cluster = await openCluster({ home, log: () => undefined, ...kind });
  await migrateNode(cluster);
  return {
    home,
    cluster,
    database: {
      name: 'tutela',
      as: (role) => (role === 'admin' ? { ...cluster.admin, database: 'tutela' } : cluster.as(role)),
      drop: async () => undefined,
    },
    close: async () => {
      await cluster.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
