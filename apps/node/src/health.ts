import { requireOwnKeys } from './check-keys.ts';
import { migrationNames } from './migrate-node.ts';
import type { NodeParts } from './node-parts.ts';
import { countUnsealedRows } from './platform/audit/seal.store.ts';
import { systemAct } from './platform/db/act.ts';
import type { Database } from './platform/db/acting-as.ts';
import type { Tx } from './platform/db/tx.ts';
import type { HealthParts } from './platform/http/health/add-health.ts';

const mostUnsealed = 10_000;

/** What /ready and /metrics ask of a node. */
export async function healthParts(parts: NodeParts, database: Database): Promise<HealthParts> {
  const { clock, keyring, config } = parts;
  const look = <T>(work: (tx: Tx<'platform'>) => Promise<T>): Promise<T> => {
    const act = systemAct('platform.look', clock.now(), { purpose: 'system', audit: 'quiet' });
    return database.actingAs(act, 'platform', work);
  };
  return {
    database,
    clock,
    metrics: config.metrics,
    migrations: await migrationNames(),
    hasSpace: () => parts.database.intakeAllowed(),
    keysMatch: () =>
      requireOwnKeys(database, keyring, clock).then(
        () => true,
        () => false,
      ),
    sources: {
      unsealedRows: () => look((tx) => countUnsealedRows(tx, mostUnsealed)),
      jobs: () => parts.queue(),
      freeRatio: () => parts.database.freeRatio(),
    },
  };
}
