import type { Shelf } from '@tutela/linkage';
import type { AskedName } from './name-encoder.ts';

/** A file whose name resembles what was asked for. */
export interface NearFile {
  readonly fileId: string;
  /** For the order alone: more than 1 where several words were asked for. */
  readonly nearness: number;
}

interface Shelved {
  readonly shelf: Shelf;
  readonly ownerOf: (place: number) => string | undefined;
}

/** Names that share one word of two lie around 0.37 even across scripts; of strangers, one in two hundred reaches this. */
const threshold = 0.23;
/** How probable it may be that a name just at the threshold is overlooked. */
const missed = 1e-3;
/** So many of the nearest by the whole name are weighed by its words, at least. */
const weighed = 3_000;
/** What one word may add. A word that is the same says no more than one that is likely the same in another script. */
const mostOfWord = 0.3;

/**
 * The files whose names are nearest, best first. By the whole name alone, a file with one word that is quite the same
 * lies as near as one with both in another script: so each word is looked for by itself among the nearest, and counts
 * up to a limit.
 */
export async function nearFiles(
  { whole, words }: AskedName,
  atMost: number,
  { shelf, ownerOf }: Shelved,
): Promise<readonly NearFile[]> {
  const near = await shelf.find(whole, { threshold, atMost: Math.max(atMost, weighed), missed });
  const places = near.map(({ at }) => at);
  const byWord = words.map((word) => shelf.similarities(word, places));
  const best = new Map<string, number>();
  for (const [index, { at, similarity }] of near.entries()) {
    const fileId = ownerOf(at);
    if (fileId === undefined) continue;
    const ofWords = byWord.reduce((sum, each) => sum + Math.min(mostOfWord, each[index] ?? 0), 0);
    best.set(fileId, Math.max(best.get(fileId) ?? Number.NEGATIVE_INFINITY, similarity + ofWords));
  }
  return [...best]
    .map(([fileId, nearness]) => ({ fileId, nearness }))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, atMost);
}

/** A name of two or three words, one of which is this one in whatever script, is this near; words that are alike too. */
const sameWord = 0.33;
/** More bearers than this share of the codes are not counted: the word is a common one, whatever their number. */
const mostBearers = 0.05;

/** The files that have a name with a word like this one, in whatever script. */
export async function bearersOf(word: Uint8Array, { shelf, ownerOf }: Shelved): Promise<string[]> {
  const atMost = Math.max(1_000, Math.ceil(shelf.count * mostBearers));
  const near = await shelf.find(word, { threshold: sameWord, atMost, missed });
  return [...new Set(near.map(({ at }) => ownerOf(at)))].filter((fileId) => fileId !== undefined);
}
