import { existsSync } from 'node:fs';
import { Refusal } from '@tutela/kernel';
import { requireFounded, requireOwnKeys } from '../check-keys.ts';
import type { Config } from '../config.ts';
import { migrateNode } from '../migrate-node.ts';
import { rowHashLabel } from '../platform/audit/row-hash.ts';
import { createAuditWriter } from '../platform/audit/write-audit.ts';
import { openDatabase } from '../platform/db/acting-as.ts';
import { hasCluster } from '../platform/db/cluster/cluster-record.ts';
import { openCluster } from '../platform/db/cluster/open-cluster.ts';
import { openKysely, openPool } from '../platform/db/pool.ts';
import { keyFile } from '../platform/vault/key-folder.ts';
import { type Keyring, openKeyring } from '../platform/vault/keyring.ts';
import { finishRestore, isRestored } from './backup/finish-restore.ts';
import { requireClockAfterAudit, requireClockAfterLastRun } from './check-clock.ts';
import { clusterLog } from './cluster-log.ts';
import { type KeptCluster, keepCluster } from './keep-cluster.ts';
import type { OpenNode, OpenParts } from './opened-node.ts';

/**
 * Opens a node that was set up before: keys, clock, cluster, newest schema, and whether all of it belongs
 * together. Refuses with a sentence for each thing that does not; then nothing is left running.
 */
export async function openNode(parts: OpenParts): Promise<OpenNode> {
  const { config, clock, acceptClock = false } = parts;
  requireDatabase(config);
  const keyring = await openKeyring(config.home, parts);
  if (!acceptClock) await requireClockAfterLastRun(config.home, clock);
  const cluster = await openKeptCluster(parts);
  const node = openRoles(parts, cluster, keyring);
  const { database } = node.worker;
  try {
    await migrateNode(cluster);
    const restored = isRestored(config.home) ? { restored: await finishRestore(node) } : {};
    await requireOwnKeys(database, keyring, clock);
    await requireFounded(database, clock);
    if (!acceptClock) await requireClockAfterAudit(database, clock);
    return { ...node, ...restored };
  } catch (error) {
    await node.close();
    throw error;
  }
}

/** Opens the cluster of a home, or makes it, and keeps it open. */
export function openKeptCluster({ config, log }: OpenParts): Promise<KeptCluster> {
  const { home, databaseUrl } = config;
  const options = { home, ...(databaseUrl === undefined ? {} : { databaseUrl }), log: clusterLog(log) };
  return keepCluster(() => openCluster(options), log);
}

/** Opens the database in the roles that work beside requests; `close` closes the cluster too. */
export function openRoles(parts: OpenParts, cluster: KeptCluster, keyring: Keyring): OpenNode {
  const { clock, random, log } = parts;
  const onError = (error: Error) => log.warn('db.connection_lost', { code: error.name });
  // A job asks the same again and again: to plan it anew under row-level security costs more than the answer.
  const planOnce = { options: '-c plan_cache_mode=force_generic_plan' };
  const workerPool = openPool({ ...cluster.as('worker'), ...planOnce }, 8, onError);
  const worker = openKysely(workerPool);
  const app = openKysely(openPool(cluster.as('app'), 2, onError));
  const writeAudit = createAuditWriter({ hashKey: keyring.derive(rowHashLabel), clock, random });
  return {
    ...parts,
    cluster,
    keyring,
    worker: { pool: workerPool, database: openDatabase(worker, clock, writeAudit) },
    appDatabase: openDatabase(app, clock, writeAudit),
    close: async () => {
      await Promise.all([worker.destroy(), app.destroy()]);
      await cluster.stop();
    },
  };
}

/** Keys without a database: a disk is not mounted, or was lost. A new, empty database would hide that. */
export function requireDatabase({ home, databaseUrl }: Config): void {
  if (hasCluster(home) || databaseUrl !== undefined || !existsSync(keyFile(home))) return;
  throw new Refusal(
    'db.start_failed',
    `The keys of this node are in ${home}, but its database is not. If it lies on another disk, mount that disk; if ` +
      'it was lost, put a backup back with `tutela restore`. Nothing was made or changed.',
    { home },
  );
}
