import type { Codes } from '../codes/codes.ts';

/** Tables in which codes meet that agree on `keyBits` bits, drawn for each table anew out of `positions` positions. */
export interface Draw {
  readonly positions: number;
  readonly keyBits: number;
  readonly tables: number;
}

/** How probable it is that two codes with `different` different bits meet in one table: no drawn bit differs. */
export function chanceInOneTable({ positions, keyBits }: Omit<Draw, 'tables'>, different: number): number {
  let chance = 1;
  for (let drawn = 0; drawn < keyBits; drawn += 1) {
    chance *= Math.max(0, positions - different - drawn) / (positions - drawn);
  }
  return chance;
}

/** How probable it is that they meet at all, when all their differences lie among the positions: at least so. */
export const chanceToMeet = (draw: Draw, different: number): number =>
  1 - (1 - chanceInOneTable(draw, different)) ** draw.tables;

/** The least number of tables in which codes with `different` different bits meet with probability `recall`. */
export function tablesFor(draw: Omit<Draw, 'tables'>, different: number, recall: number): number {
  const chance = chanceInOneTable(draw, different);
  return chance >= 1 ? 1 : Math.ceil(Math.log(1 - recall) / Math.log1p(-chance));
}

/** The largest number of different bits of a pair with this Dice similarity and weights: p + q - 2c. */
export const differentAt = (similarity: number, weights: number): number =>
  Math.floor((1 - similarity) * weights + 1e-9);

/** How many bits the heaviest code has. */
export function heaviest({ bytes, bits, count }: Codes): number {
  let most = 0;
  const length = bits / 8;
  for (let at = 0; at < count; at += 1) {
    let weight = 0;
    for (let byte = at * length; byte < (at + 1) * length; byte += 1) weight += ones[bytes[byte] ?? 0] ?? 0;
    if (weight > most) most = weight;
  }
  return most;
}

/** The number of bits of each byte. */
export const ones = Uint8Array.from({ length: 256 }, (_, byte) => {
  let count = 0;
  for (let rest = byte; rest > 0; rest >>= 1) count += rest & 1;
  return count;
});
