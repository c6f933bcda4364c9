import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import { fileKeyContext } from '../../platform/record/ports.ts';
import type { Keyring } from '../../platform/vault/keyring.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import { complaintKeyContext } from '../complaint/ports.ts';
import { locationKeyContext } from '../location/ports.ts';
import {
  type After,
  nextComplaintKeys,
  nextFileKeys,
  nextLocationKeys,
  replaceKeys,
  type StoredKey,
} from './wrapped-key.store.ts';

export interface RewrapPorts {
  readonly vault: Vault;
  readonly keyring: Pick<Keyring, 'epochs'>;
  /** Called after each portion with all that were wrapped anew so far. */
  readonly onProgress?: (done: number) => void;
}

/** Epochs before the current one whose keys are still here: what they wrap can be wrapped anew. */
export const olderEpochs = (keyring: RewrapPorts['keyring']): number[] =>
  keyring
    .epochs()
    .filter(({ retiredAt, destroyedAt }) => retiredAt !== undefined && destroyedAt === undefined)
    .map(({ epoch }) => epoch);

/**
 * Wraps the data keys of files, locations and complaints that older epochs wrap by the current one, in small transactions.
 * Whoever is interrupted goes on where it stopped. Returns how many were wrapped anew.
 */
export async function rewrapKeys(database: Database, act: Act, ports: RewrapPorts): Promise<number> {
  const epochs = olderEpochs(ports.keyring);
  if (epochs.length === 0) return 0;
  const files = await rewrapAll(database, act, { ...ports, epochs, next: nextFileKeys, before: 0 });
  const places = await rewrapAll(database, act, { ...ports, epochs, next: nextLocationKeys, before: files });
  return rewrapAll(database, act, { ...ports, epochs, next: nextComplaintKeys, before: places });
}

interface Walk extends RewrapPorts {
  readonly epochs: readonly number[];
  readonly next: typeof nextFileKeys;
  /** Wrapped anew before this walk. */
  readonly before: number;
}

async function rewrapAll(database: Database, act: Act, walk: Walk): Promise<number> {
  let done = walk.before;
  let after: After = null;
  for (;;) {
    const last: StoredKey | undefined = await database.actingAs(act, 'protection', async (tx) => {
      const keys = await walk.next(tx, walk.epochs, after);
      if (keys.length > 0)
        await replaceKeys(
          tx,
          keys.map((key) => rewrap(key, walk.vault)),
        );
      done += keys.length;
      return keys.at(-1);
    });
    if (last === undefined) return done;
    after = last;
    walk.onProgress?.(done);
  }
}

function rewrap(old: StoredKey, vault: Vault) {
  const { epoch, bytes } = vault.rewrap({ epoch: old.epoch, bytes: old.wrapped }, contextOf(old));
  return { old, epoch, wrapped: bytes };
}

function contextOf({ fileId, locationId, ofComplaint }: StoredKey): string {
  if (ofComplaint) return complaintKeyContext(fileId);
  return locationId === null ? fileKeyContext(fileId) : locationKeyContext(fileId, locationId);
}
