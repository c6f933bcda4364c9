import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Random } from '@tutela/kernel';
import { fromBase64, toBase64 } from '@tutela/linkage';
import { InputRefused } from '../terminal/input-refused.ts';
import { readInputText, writePrivate } from './files.ts';

const mark = 'tutela-linkage-key-1:';
const size = 32;

/** Reads the key that two parties share. Throws InputRefused for anything else. */
export async function readKey(file: string): Promise<Uint8Array> {
  const text = (await readInputText(file)).trim();
  const key = /^[A-Za-z0-9+/]{43}=$/.test(text.slice(mark.length))
    ? fromBase64(text.slice(mark.length))
    : undefined;
  if (!text.startsWith(mark) || key?.length !== size) {
    throw new InputRefused(`${file} holds no key of linkage. \`tutela encode --new-key\` makes one.`);
  }
  return key;
}

/** Makes a key; refuses to write over one, since codes made with it could then never be compared again. */
export async function makeKey(file: string, random: Random): Promise<Uint8Array> {
  if (existsSync(file))
    throw new InputRefused(`${file} is there already. Remove it first, or leave out --new-key.`);
  const key = random.bytes(size);
  await writePrivate(file, `${mark}${toBase64(key)}\n`);
  return key;
}

/** Tells keys apart and says nothing of them. */
export function keyMark(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256').update('tutela linkage key mark');
  for (const part of parts) hash.update(createHash('sha256').update(part).digest());
  return hash.digest('hex').slice(0, 16);
}
