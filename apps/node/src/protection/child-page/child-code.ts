import { createHmac } from 'node:crypto';
import type { Random } from '@tutela/kernel';

/** Letters and digits that a child does not mix up; 31 of them, ten of which are as good as 49 random bits. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 10;

/** A code to be written on paper, such as `7KQ4M-X2PRA`. */
export function newChildCode(random: Random): string {
  let code = '';
  while (code.length < length) {
    // The highest values would favour the first letters: they are drawn anew.
    for (const byte of random.bytes(32)) {
      if (byte < 248 && code.length < length) code += letters[byte % letters.length];
    }
  }
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** What the database keeps of a code, however it was typed. The key is not in the database. */
export const hashChildCode = (key: Uint8Array, typed: string): Buffer =>
  createHmac('sha256', key)
    .update(typed.toUpperCase().replace(/[^0-9A-Z]/g, ''))
    .digest();

/** A child's secret is the same however it is cased and spaced. */
export const normalSecret = (typed: string): string => typed.toLowerCase().replace(/\s+/gu, ' ').trim();
