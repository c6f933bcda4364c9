import { existsSync } from 'node:fs';
import { Refusal } from '@tutela/kernel';
import { nodeFacts } from '../check-keys.ts';
import { migrateNode } from '../migrate-node.ts';
import { findNodeFact } from '../platform/auth/session/node-fact.store.ts';
import { systemAct } from '../platform/db/act.ts';
import { openDatabase } from '../platform/db/acting-as.ts';
import { openKysely, openPool } from '../platform/db/pool.ts';
import { keyFile } from '../platform/vault/key-folder.ts';
import { createKeyring, openKeyring } from '../platform/vault/keyring.ts';
import { openVault } from '../platform/vault/vault.ts';
import type { KeptCluster } from './keep-cluster.ts';
import { noteFingerprint } from './keys/rotate-keys.ts';
import { openKeptCluster, openRoles } from './open-node.ts';
import type { OpenNode, OpenParts } from './opened-node.ts';

/**
 * Makes the database and the keys of a new node, or opens those of one whose making was interrupted. Refuses to
 * make new keys for a database that belongs to others: its files could never be read with them.
 */
export async function createNode(parts: OpenParts): Promise<OpenNode> {
  const { config, clock, random } = parts;
  const cluster = await openKeptCluster(parts);
  try {
    await migrateNode(cluster);
    const stored = await readFingerprint(parts, cluster);
    const hasKeys = existsSync(keyFile(config.home));
    if (stored !== undefined && !hasKeys) throw belongsToOthers(config.home);
    const keyring = hasKeys ? await openKeyring(config.home, parts) : await createKeyring(config.home, parts);
    if (stored !== undefined) keyring.checkFingerprint(stored);
    const node = openRoles(parts, cluster, keyring);
    await noteFingerprint({ ...node.worker, keyring, vault: openVault(keyring, random), clock });
    return node;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** Before there are keys nothing can be recorded; this only looks. */
async function readFingerprint({ clock }: OpenParts, cluster: KeptCluster): Promise<string | undefined> {
  const kysely = openKysely(openPool(cluster.as('worker'), 1, () => undefined));
  try {
    const act = systemAct('platform.open-node', clock.now(), { purpose: 'system', audit: 'quiet' });
    const database = openDatabase(kysely, clock, unrecorded);
    return await database.actingAs(act, 'platform', (tx) => findNodeFact(tx, nodeFacts.fingerprint));
  } finally {
    await kysely.destroy();
  }
}

const unrecorded = (): never => {
  throw new TypeError('nothing is recorded before there are keys');
};

function belongsToOthers(home: string): Refusal {
  return new Refusal(
    'vault.key_missing',
    'This database belongs to a node that was set up before, with keys that are not here. Put the backup of its ' +
      `keys into ${home}/keys and run \`tutela serve\`; or give this new node a database server of its own.`,
  );
}
