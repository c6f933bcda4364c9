import { inject } from 'vitest';
import type { ConnectionFacts } from '../../../apps/node/src/platform/db/cluster/cluster.ts';
import { createDatabase, dropDatabase } from '../../../apps/node/src/platform/db/cluster/create-database.ts';
import type { TestCluster } from './global-setup.ts';

type TestRole = keyof TestCluster;

/** A database of its own for one test file: a copy of the migrated template. */
export interface TestDatabase {
  readonly name: string;
  as(role: TestRole): ConnectionFacts;
  drop(): Promise<void>;
}

/** Copies the template. Call `drop` when the file is done. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const cluster = inject('cluster');
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await createDatabase(cluster.admin, name, 'tutela');
  return {
    name,
    as: (role) => ({ ...cluster[role], database: name }),
    drop: () => dropDatabase(cluster.admin, name),
  };
}
