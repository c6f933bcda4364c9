import { type Clock, Refusal } from '@tutela/kernel';
import { findNodeFact } from './platform/auth/session/node-fact.store.ts';
import { systemAct } from './platform/db/act.ts';
import type { Database } from './platform/db/acting-as.ts';
import type { Keyring } from './platform/vault/keyring.ts';

/** Names of the facts that the database keeps about the node it belongs to. */
export const nodeFacts = {
  /** When `init` was done, ISO 8601; absent before, and in a demo. */
  installed: 'installed_at',
  demo: 'demo',
  name: 'name',
  fingerprint: 'key_fingerprint',
} as const;

/** Refuses with `vault.key_wrong` when the database was written with other keys. */
export async function requireOwnKeys(database: Database, keyring: Keyring, clock: Clock): Promise<void> {
  const act = systemAct('platform.open-node', clock.now(), { purpose: 'system', audit: 'quiet' });
  const stored = await database.actingAs(act, 'platform', (tx) => findNodeFact(tx, nodeFacts.fingerprint));
  if (stored === undefined) throw notFinished();
  keyring.checkFingerprint(stored);
}

/** Refuses a node whose setting up was interrupted: it would answer, but nobody could sign in. */
export async function requireFounded(database: Database, clock: Clock): Promise<void> {
  const act = systemAct('platform.open-node', clock.now(), { purpose: 'system', audit: 'quiet' });
  const isFounded = await database.actingAs(act, 'platform', async (tx) => {
    const installed = await findNodeFact(tx, nodeFacts.installed);
    return installed !== undefined || (await findNodeFact(tx, nodeFacts.demo)) === 'true';
  });
  if (!isFounded) throw notFinished();
}

function notFinished(): Refusal {
  return new Refusal(
    'platform.configuration_invalid',
    'This database was not set up to its end. Run `tutela init` again: it goes on where it was interrupted.',
  );
}
