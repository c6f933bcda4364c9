import type { Codes } from '../codes/codes.ts';
import type { ProfileId } from '../encode/profile.ts';

/** What a node sends to the comparator, which has no key: codes under ids that were drawn for this run alone. */
export interface BlindList {
  readonly run: string;
  readonly node: string;
  readonly profile: ProfileId;
  /** Hash over all that shapes codes: see `schemeOf`. */
  readonly scheme: string;
  /** At least this share of the list is decoys, 0 to 1. How many there are is not told: it would count the children. */
  readonly decoyShare: number;
  /** One id a code, in order. */
  readonly ids: readonly string[];
  readonly codes: Codes;
}

/** The least share of decoys. Default, from the attack bench: see "Private match" in the README. */
export const leastDecoyShare = 0.25;

const shortest = 64;

/**
 * How long a list of so many records becomes with its decoys: one of the lengths 64, 80, 96, 112, 128, 160, … (four
 * for each doubling), so that a length says no more of the number of records than within which step it lies.
 */
export function listLength(records: number): number {
  const least = Math.max(shortest, Math.ceil(records / (1 - leastDecoyShare)));
  const step = 2 ** (Math.floor(Math.log2(least)) - 2);
  return Math.ceil(least / step) * step;
}
