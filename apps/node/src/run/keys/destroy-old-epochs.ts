import { findNodeFact, putNodeFact } from '../../platform/auth/session/node-fact.store.ts';
import { listBackups } from '../../platform/db/cluster/backup/list-backups.ts';
import { countKeysByEpoch } from '../../protection/index.ts';
import { type KeyParts, rotation } from './rotate-keys.ts';

const day = 24 * 60 * 60_000;

/** Backups are kept for so many days by default; docs/OPERATIONS.md promises erasure after 30 + 35. */
export const backupDays = 35;

export interface DestroyParts extends KeyParts {
  readonly home: string;
  /** Days that a backup is kept, here and elsewhere; one at least. */
  readonly keepDays: number;
}

/**
 * Destroys the keys of epochs that nothing needs any more: no data key in the database is wrapped by them, that has
 * been so for as long as a backup is kept, and no backup in this home is older. Returns the epochs destroyed.
 */
export async function destroyOldEpochs(parts: DestroyParts): Promise<number[]> {
  const { database, keyring, clock } = parts;
  const now = clock.now().getTime();
  const counts = await database.actingAs(rotation(clock, 'quiet'), 'protection', countKeysByEpoch);
  const oldest = await oldestBackup(parts.home);
  const destroyed: number[] = [];
  for (const { epoch, retiredAt, destroyedAt } of keyring.epochs()) {
    if (retiredAt === undefined || destroyedAt !== undefined || (counts.get(epoch) ?? 0) > 0) continue;
    const unusedSince = await noteUnused(parts, epoch);
    if (now - unusedSince < Math.max(parts.keepDays, 1) * day || oldest <= unusedSince) continue;
    await keyring.destroyEpoch(epoch);
    destroyed.push(epoch);
  }
  return destroyed;
}

/** Since when nothing is wrapped by an epoch, as it was first seen. Milliseconds. */
async function noteUnused({ database, clock }: KeyParts, epoch: number): Promise<number> {
  const name = `epoch_unused.${epoch}`;
  const known = await database.actingAs(rotation(clock, 'quiet'), 'platform', (tx) => findNodeFact(tx, name));
  if (known !== undefined) return Date.parse(known);
  const now = clock.now();
  await database.actingAs(rotation(clock, 'write'), 'platform', (tx) =>
    putNodeFact(tx, name, now.toISOString()),
  );
  return now.getTime();
}

/** When the oldest backup in the home was begun; never, if there is none. */
async function oldestBackup(home: string): Promise<number> {
  const [oldest] = await listBackups(home);
  return oldest === undefined ? Number.POSITIVE_INFINITY : Date.parse(oldest.manifest.startedAt);
}
