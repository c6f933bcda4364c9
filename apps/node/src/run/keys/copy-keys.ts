import { copyFile, mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { type Clock, Refusal } from '@tutela/kernel';
import { z } from 'zod';
import { flushFolder, writeDurably } from '../../platform/vault/durable-file.ts';
import { keyFolder } from '../../platform/vault/key-folder.ts';
import type { Keyring } from '../../platform/vault/keyring.ts';

const KeyCopy = z.object({ at: z.iso.datetime(), epoch: z.int(), folder: z.string() });
/** When the keys were last copied to another place, and which epoch was the newest then. */
export type KeyCopy = z.infer<typeof KeyCopy>;

const notePath = (home: string): string => join(home, 'keys-copied.json');

/** Nothing when the keys were never copied by `keys copy`. */
export async function findKeyCopy(home: string): Promise<KeyCopy | undefined> {
  const text = await readFile(notePath(home), 'utf8').catch(() => '{}');
  return KeyCopy.safeParse(JSON.parse(text)).data;
}

/** Whether the newest keys were copied by `keys copy`. */
export async function isKeyCopyFresh(home: string, keyring: Pick<Keyring, 'currentEpoch'>): Promise<boolean> {
  const copy = await findKeyCopy(home);
  return copy !== undefined && copy.epoch >= keyring.currentEpoch();
}

interface Copying {
  readonly home: string;
  readonly to: string;
  readonly keyring: Keyring;
  readonly clock: Clock;
}

/**
 * Copies everything in `keys/` into a folder of its own below `to`, and notes that it was done. Refuses
 * (`vault.storage_unsafe`) a place within the home: it would be lost, or stolen, together with the database.
 */
export async function copyKeys({
  home,
  to,
  keyring,
  clock,
}: Copying): Promise<KeyCopy & { sameDisk: boolean }> {
  const parent = resolve(to);
  if (`${parent}${sep}`.startsWith(`${resolve(home)}${sep}`)) throw withinHome(home);
  const at = clock.now();
  const folder = join(parent, `tutela-keys-${keyring.nodeId}-${at.toISOString().replace(/[:.]/g, '-')}`);
  const partial = `${folder}.partial`;
  await mkdir(partial, { recursive: true, mode: 0o700 });
  for (const name of await keyFiles(home))
    await copyFlushed(join(keyFolder(home), name), join(partial, name));
  await flushFolder(partial);
  await rename(partial, folder);
  await flushFolder(parent);
  const copy = { at: at.toISOString(), epoch: keyring.currentEpoch(), folder };
  await writeDurably(notePath(home), [Buffer.from(`${JSON.stringify(copy)}\n`)]);
  return { ...copy, sameDisk: (await stat(folder)).dev === (await stat(keyFolder(home))).dev };
}

/** Finished files alone: no lock, nothing half written. */
async function keyFiles(home: string): Promise<string[]> {
  const names = await readdir(keyFolder(home));
  return names.filter((name) => /\.(json|log)$/.test(name));
}

async function copyFlushed(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const file = await open(to, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}

function withinHome(home: string): Refusal {
  return new Refusal(
    'vault.storage_unsafe',
    `A copy of the keys within ${home} would be lost, or stolen, together with what it opens. Name another place: an ` +
      'encrypted stick, for example.',
  );
}
