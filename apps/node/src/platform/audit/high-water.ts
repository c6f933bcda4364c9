import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '@tutela/kernel';
import { z } from 'zod';
import { isSystemError, partialName, writeDurably } from '../vault/durable-file.ts';
import { keyFolder } from '../vault/key-folder.ts';
import { type KnownSeal, noSeal } from './seal.ts';

const Mark = z.object({
  sealNo: z.string().regex(/^\d+$/),
  hash: z.string().length(64),
  at: z.iso.datetime(),
});
const LostSeal = Mark.extend({ foundAt: z.iso.datetime() });
/** A seal that had been made and was later no longer there as it was made. */
export type LostSeal = z.infer<typeof LostSeal>;

const HighWater = Mark.extend({ lost: z.array(LostSeal) });
/** The newest seal this machine knows of, kept outside the database: so the removal of the last seals is seen. */
export type HighWater = z.infer<typeof HighWater>;

const mostLost = 100;
const pathIn = (home: string): string => join(keyFolder(home), 'audit-high-water.json');

/** Nothing on a machine that has not sealed yet. Rejects when the file is there and cannot be read. */
export async function readHighWater(home: string): Promise<HighWater | null> {
  try {
    return HighWater.parse(JSON.parse(await readFile(pathIn(home), 'utf8')));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Writes the mark. Another process of this home may have written a higher one, or other losses: they stay. */
export async function writeHighWater(home: string, mine: HighWater): Promise<void> {
  const theirs = await readHighWater(home);
  const whole = theirs === null ? mine : merged(mine, theirs);
  const path = pathIn(home);
  const partial = partialName(`${path}.${globalThis.crypto.randomUUID()}`);
  await writeDurably(path, [Buffer.from(`${JSON.stringify(whole, undefined, 2)}\n`)], partial);
}

function merged(mine: HighWater, theirs: HighWater): HighWater {
  const known = new Set(theirs.lost.map((each) => each.hash));
  const lost = [...theirs.lost, ...mine.lost.filter((each) => !known.has(each.hash))].slice(-mostLost);
  const higher =
    BigInt(theirs.sealNo) > BigInt(mine.sealNo) && !lost.some((each) => each.hash === theirs.hash);
  const { sealNo, hash, at } = higher ? theirs : mine;
  return { sealNo, hash, at, lost };
}

/** The mark once `seal` is the newest; with `isLost`, the seal of the mark before goes on record as lost. */
export function raise(
  before: HighWater | null,
  seal: KnownSeal | null,
  now: Date,
  isLost: boolean,
): HighWater {
  const at = now.toISOString();
  const { sealNo, hash } = seal ?? noSeal;
  const mark = { sealNo: String(sealNo), hash: hash.toString('hex'), at };
  if (before === null || !isLost) return { ...mark, lost: before?.lost ?? [] };
  const gone = { sealNo: before.sealNo, hash: before.hash, at: before.at, foundAt: at };
  return { ...mark, lost: [...before.lost, gone].slice(-mostLost) };
}

/** The seal of the mark; nothing when there was none yet. */
export function knownSeal(highWater: HighWater | null): KnownSeal | null {
  if (highWater === null || BigInt(highWater.sealNo) === noSeal.sealNo) return null;
  return { sealNo: BigInt(highWater.sealNo), hash: Buffer.from(highWater.hash, 'hex') };
}

/** For a restore: the database is older now, and rightly so. The old mark is set aside, not destroyed. */
export async function setAsideHighWater(home: string, clock: Clock): Promise<void> {
  const aside = pathIn(home).replace('.json', `-${clock.now().toISOString().replaceAll(':', '')}.json`);
  await rename(pathIn(home), aside).catch((error: unknown) => {
    if (!isSystemError(error, 'ENOENT')) throw error;
  });
}
