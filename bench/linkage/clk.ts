import { type Codes, codesOf } from '@tutela/linkage';
import type { Person } from './people.ts';

const bits = 1024;
/** Bits that each field sets, before coincidences: about 405 of 1,024 stay, as with clkhash's example schema. */
const share = { name: 260, born: 200, sex: 60 };

/** Pairs of neighbouring characters, with a space before and after. */
const bigrams = (text: string) =>
  Array.from({ length: text.length + 1 }, (_, at) => ` ${text} `.slice(at, at + 2));
const positions = (text: string) => [...text].map((sign, at) => `${at + 1} ${sign}`);

/**
 * Bloom filters such as clkhash makes them (double hashing, a fixed number of bits for a field), with hashes that are
 * not secret: they have the densities of real codes and are good for timing, and for nothing else.
 */
export function encodeForTiming(people: readonly Person[]): Codes {
  const bytes = new Uint8Array((people.length * bits) / 8);
  people.forEach((person, at) => {
    const code = bytes.subarray((at * bits) / 8, ((at + 1) * bits) / 8);
    setBits(code, bigrams(person.name), 'name');
    setBits(code, positions(person.born), 'born');
    setBits(code, [`1 ${person.sex}`], 'sex');
  });
  return codesOf(bytes, bits);
}

function setBits(code: Uint8Array, tokens: readonly string[], field: keyof typeof share): void {
  const rest = share[field] % tokens.length;
  tokens.forEach((token, at) => {
    const first = hash(`${field} a ${token}`);
    const step = hash(`${field} b ${token}`) | 1;
    const times = Math.floor(share[field] / tokens.length) + (at < rest ? 1 : 0);
    for (let turn = 0; turn < times; turn += 1) {
      const bit = (first + turn * step) % bits;
      code[bit >> 3] = (code[bit >> 3] ?? 0) | (128 >> (bit & 7));
    }
  });
}

const known = new Map<string, number>();

/** FNV-1a with a finish, kept: the same few thousand tokens come again and again. */
function hash(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  const made = (state ^ (state >>> 13)) >>> 8;
  known.set(text, made);
  return made;
}
