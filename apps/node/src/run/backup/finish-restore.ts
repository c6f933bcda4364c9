import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFacts, requireOwnKeys } from '../../check-keys.ts';
import { setAsideHighWater } from '../../platform/audit/high-water.ts';
import { findNodeFact } from '../../platform/auth/session/node-fact.store.ts';
import { openBlobStore } from '../../platform/blobs/blob-store.ts';
import { systemAct } from '../../platform/db/act.ts';
import { writeDurably } from '../../platform/vault/durable-file.ts';
import { openVault } from '../../platform/vault/vault.ts';
import { openErasureLedger, replayErasures } from '../../protection/index.ts';
import { countLostKeys, noteFingerprint } from '../keys/rotate-keys.ts';
import type { OpenNode } from '../opened-node.ts';
import type { Restored } from './restored.ts';

/** Stands in a home from the beginning of a restore until its erasures were done again. */
const markOf = (home: string): string => join(home, 'restored.json');

export const isRestored = (home: string): boolean => existsSync(markOf(home));

/** Answers the way to take the mark back, for a restore that came to nothing; an earlier one's mark stays. */
export async function markRestored(home: string, at: Date): Promise<() => Promise<void>> {
  if (isRestored(home)) return async () => undefined;
  await mkdir(home, { recursive: true, mode: 0o700 });
  await writeDurably(markOf(home), [Buffer.from(`${JSON.stringify({ at: at.toISOString() })}\n`)]);
  return () => rm(markOf(home), { force: true });
}

/**
 * Before a restored node may answer: do its keys fit, which erasures must be done again, what can nobody read any
 * more. It may be interrupted and is then done again.
 */
export async function finishRestore(node: OpenNode): Promise<Restored> {
  const { config, clock, random, keyring, worker } = node;
  const { database } = worker;
  const vault = openVault(keyring, random);
  await requireKeysOfThisNode(node);
  await noteFingerprint({ database, keyring, vault, clock });
  const act = {
    ...systemAct('protection.replay-erasures', clock.now(), { purpose: 'system', audit: 'quiet' }),
  };
  const ledger = openErasureLedger(config.home);
  const blobs = openBlobStore(config.home, vault, random);
  const erasedAgain = await replayErasures(database, act, { ledger, blobs, clock });
  const about = { fileId: null, details: { count: erasedAgain } };
  await database.recordOutcome({ ...act, audit: 'write', about }, { outcome: 'done', code: null });
  await setAsideHighWater(config.home, clock);
  const unreadable = await countLostKeys({ database, keyring, vault, clock });
  await rm(markOf(config.home), { force: true });
  return { erasedAgain, unreadable };
}

/** An old backup may name an epoch whose key was destroyed since: the keys are right all the same. */
async function requireKeysOfThisNode({ worker, keyring, clock }: OpenNode): Promise<void> {
  const act = systemAct('platform.open-node', clock.now(), { purpose: 'system', audit: 'quiet' });
  const stored = await worker.database.actingAs(act, 'platform', (tx) =>
    findNodeFact(tx, nodeFacts.fingerprint),
  );
  const epoch = Number.parseInt(stored ?? '', 10);
  const known = keyring.epochs().find((each) => each.epoch === epoch);
  if (known?.destroyedAt === undefined) await requireOwnKeys(worker.database, keyring, clock);
}
