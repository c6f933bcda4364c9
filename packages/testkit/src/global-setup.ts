import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateNode } from '../../../apps/node/src/migrate-node.ts';
import type { ConnectionFacts } from '../../../apps/node/src/platform/db/cluster/cluster.ts';
import { openCluster } from '../../../apps/node/src/platform/db/cluster/open-cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** The one PostgreSQL of a test run; its database `tutela` is migrated and serves as the template. */
export interface TestCluster {
  readonly admin: ConnectionFacts;
  readonly owner: ConnectionFacts;
  readonly app: ConnectionFacts;
  readonly worker: ConnectionFacts;
  readonly auditor: ConnectionFacts;
}

/** Starts PostgreSQL for the run, without durability since everything in it is thrown away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(path.join(tmpdir(), 'tutela-test-'));
  chmodSync(home, 0o755);
  const cluster = await openCluster({ home, log: () => undefined, forTests: true });
  await migrateNode(cluster);
  project.provide('cluster', {
    admin: cluster.admin,
    owner: cluster.as('owner'),
    app: cluster.as('app'),
    worker: cluster.as('worker'),
    auditor: cluster.as('auditor'),
  });
  return async () => {
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
