import type { Clock } from '@tutela/kernel';
import { nodeFacts } from '../../check-keys.ts';
import { findNodeFact, putNodeFact } from '../../platform/auth/session/node-fact.store.ts';
import { type Act, systemAct } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import type { Keyring } from '../../platform/vault/keyring.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import { countKeysByEpoch, olderEpochs, rewrapKeys } from '../../protection/index.ts';

export interface KeyParts {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly vault: Vault;
  readonly clock: Clock;
}

/** Data keys that an older epoch still wraps: after a rotation that was interrupted there are some. */
export async function countOldKeys({ database, keyring, clock }: KeyParts): Promise<number> {
  const counts = await database.actingAs(rotation(clock, 'quiet'), 'protection', countKeysByEpoch);
  return olderEpochs(keyring).reduce((sum, epoch) => sum + (counts.get(epoch) ?? 0), 0);
}

/** Data keys that nobody can unwrap any more: their epoch's key was destroyed, or is not in this key file. */
export async function countLostKeys({ database, keyring, clock }: KeyParts): Promise<number> {
  const counts = await database.actingAs(rotation(clock, 'quiet'), 'protection', countKeysByEpoch);
  const readable = [keyring.currentEpoch(), ...olderEpochs(keyring)];
  return [...counts].reduce((sum, [epoch, keys]) => (readable.includes(epoch) ? sum : sum + keys), 0);
}

/** Makes the key of a new epoch and notes it in the database. What is written from now on is under it. */
export async function beginEpoch(parts: KeyParts): Promise<number> {
  const epoch = await parts.keyring.startEpoch();
  await noteFingerprint(parts);
  return epoch;
}

/** Wraps what is still under older epochs anew. Returns how many data keys that were. */
export async function finishEpoch(parts: KeyParts, onProgress?: (done: number) => void): Promise<number> {
  await noteFingerprint(parts);
  const ports = { ...parts, ...(onProgress === undefined ? {} : { onProgress }) };
  return rewrapKeys(parts.database, rotation(parts.clock, 'quiet'), ports);
}

/** The database remembers which keys it belongs to; an interrupted rotation may not have told it yet. */
export async function noteFingerprint({ database, keyring, clock }: KeyParts): Promise<void> {
  const fingerprint = keyring.keyFingerprint();
  const known = await database.actingAs(rotation(clock, 'quiet'), 'platform', (tx) =>
    findNodeFact(tx, nodeFacts.fingerprint),
  );
  if (known === fingerprint) return;
  await database.actingAs(rotation(clock, 'write'), 'platform', (tx) =>
    putNodeFact(tx, nodeFacts.fingerprint, fingerprint),
  );
}

/** The act of changing keys; portions of a long one are not recorded each. */
export const rotation = (clock: Clock, audit: 'write' | 'quiet'): Act =>
  systemAct('platform.rotate-keys', clock.now(), { purpose: 'system', audit });
