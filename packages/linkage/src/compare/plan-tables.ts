import type { Random } from '@tutela/kernel';
import type { Codes } from '../codes/codes.ts';
import {
  chanceInOneTable,
  chanceToMeet,
  type Draw,
  differentAt,
  heaviest,
  ones,
  tablesFor,
} from './meeting.ts';
import { refuseUnlike } from './refuse-unlike.ts';

/** How codes are brought together, and what that promises. */
export interface TablePlan extends Draw {
  readonly bits: number;
  /** For each table the bits that it looks at, as a code. */
  readonly masks: Uint8Array;
  /** Odd factors that make keys, as bytes of 64-bit numbers. */
  readonly factors: Uint8Array;
  /** How probable it is, at least, that a pair of this Dice similarity is found. */
  promised(similarity: number): number;
}

export interface TableOrder {
  readonly left: Codes;
  readonly right: Codes;
  /** A pair of this Dice similarity (or above) is found with at least this probability. */
  readonly promise: { readonly similarity: number; readonly recall: number };
  readonly random: Random;
}

/** What bringing codes together costs, in nanoseconds: a code into a table; a comparison in full. Ratios matter. */
const cost = { key: 45, pair: 40 };
const sampled = 2_000;

/**
 * Chooses how many bits a table looks at and how many tables there are: of all choices that keep the promise, the one
 * that is cheapest for these lists (Indyk and Motwani's bit sampling for Hamming distance). Bits that nearly all codes
 * have, or nearly none, tell nobody apart and are not drawn. The promise holds for the heaviest codes of the lists, over
 * the draw: each table is drawn by itself.
 */
export function planTables({ left, right, promise, random }: TableOrder): TablePlan {
  refuseUnlike(left, right);
  const { similarity, recall } = promise;
  if (!(similarity > 0 && similarity <= 1)) throw new RangeError('promise for a similarity above 0, up to 1');
  if (!(recall > 0 && recall < 1)) throw new RangeError('a recall lies between 0 and 1');
  const positions = tellingBits(left, right);
  const weights = heaviest(left) + heaviest(right);
  const different = differentAt(similarity, weights);
  if (different >= positions.length) throw new RangeError('nothing can be promised for codes so far apart');
  const keyBits = cheapestKey(left, right, { positions, different, recall });
  const draw = { positions: positions.length, keyBits };
  const tables = tablesFor(draw, different, recall);
  const { masks, factors } = drawTables({ ...draw, tables }, positions, left.bits, random);
  return {
    ...draw,
    tables,
    bits: left.bits,
    masks,
    factors,
    promised: (asked) =>
      chanceToMeet({ ...draw, tables }, Math.min(positions.length, differentAt(asked, weights))),
  };
}

/** The places of `sampled` codes of a list, evenly spread. */
const spread = ({ count }: Codes): number[] =>
  Array.from({ length: Math.min(count, sampled) }, (_, at) =>
    Math.floor((at * count) / Math.min(count, sampled)),
  );

/** Bits that 15 to 85 of 100 codes have; all bits when these are too few to choose from. */
function tellingBits(left: Codes, right: Codes): Uint16Array {
  const { bits } = left;
  const having = new Uint32Array(bits);
  let seen = 0;
  for (const list of [left, right]) {
    for (const at of spread(list)) {
      seen += 1;
      for (let bit = 0; bit < bits; bit += 1) {
        if (hasBit(list.bytes, at * bits + bit)) having[bit] = (having[bit] ?? 0) + 1;
      }
    }
  }
  const every = Uint16Array.from({ length: bits }, (_, bit) => bit);
  const telling = every.filter((bit) => Math.abs((having[bit] ?? 0) / seen - 0.5) <= 0.35);
  return telling.length >= 128 ? telling : every;
}

const hasBit = (bytes: Uint8Array, bit: number): boolean =>
  ((bytes[bit >> 3] ?? 0) & (128 >> (bit & 7))) !== 0;

interface Choice {
  readonly positions: Uint16Array;
  readonly different: number;
  readonly recall: number;
}

function cheapestKey(left: Codes, right: Codes, { positions, different, recall }: Choice): number {
  const apart = differencesOfUnrelated(left, right, positions);
  const costOf = (keyBits: number): number => {
    const draw = { positions: positions.length, keyBits };
    const chances = apart.map((each) => chanceInOneTable(draw, each));
    const meeting = chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, apart.length);
    const pairs = meeting * left.count * right.count;
    return tablesFor(draw, different, recall) * ((left.count + right.count) * cost.key + pairs * cost.pair);
  };
  let best = { keyBits: 1, cost: costOf(1) };
  for (let keyBits = 2; keyBits <= 48; keyBits += 1) {
    const price = costOf(keyBits);
    if (price < best.cost) best = { keyBits, cost: price };
  }
  return best.keyBits;
}

/** In how many of the positions codes differ that were put beside each other at random. */
function differencesOfUnrelated(left: Codes, right: Codes, positions: Uint16Array): number[] {
  const mask = new Uint8Array(left.bits / 8);
  for (const bit of positions) mask[bit >> 3] = (mask[bit >> 3] ?? 0) | (128 >> (bit & 7));
  const rows = spread(left);
  const others = spread(right);
  return rows.map((row, at) => {
    // Half a list apart, so that lists that are in the same order are not compared with themselves.
    const other = others[(at + (others.length >> 1)) % others.length] ?? 0;
    return mask.reduce((sum, byte, place) => {
      const a = left.bytes[row * mask.length + place] ?? 0;
      const b = right.bytes[other * mask.length + place] ?? 0;
      return sum + (ones[(a ^ b) & byte] ?? 0);
    }, 0);
  });
}

function drawTables({ keyBits, tables }: Draw, positions: Uint16Array, bits: number, random: Random) {
  const length = bits / 8;
  const masks = new Uint8Array(tables * length);
  const places = positions.slice();
  for (let table = 0; table < tables; table += 1) {
    const numbers = new DataView(random.bytes(keyBits * 4).slice().buffer);
    for (let drawn = 0; drawn < keyBits; drawn += 1) {
      // Fisher and Yates, stopped after keyBits: each set of positions is as probable as every other.
      const from = drawn + Math.floor((numbers.getUint32(drawn * 4) / 2 ** 32) * (places.length - drawn));
      const bit = places[from] ?? 0;
      places[from] = places[drawn] ?? 0;
      places[drawn] = bit;
      const byte = table * length + (bit >> 3);
      masks[byte] = (masks[byte] ?? 0) | (128 >> (bit & 7));
    }
  }
  const factors = random.bytes(length).map((byte, at) => (at % 8 === 0 ? byte | 1 : byte));
  return { masks, factors };
}
