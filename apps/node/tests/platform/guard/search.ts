import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where something was found, and a little of what stands around it. */
export interface Find {
  readonly where: string;
  readonly around: string;
}

/** Every form in which a text may lie about: as it is, escaped, in two bytes a letter, in hexadecimal, in base 64. */
function formsOf(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text, 'utf8');
  const wide = Buffer.from(text, 'utf16le');
  const texts = [
    JSON.stringify(text).slice(1, -1),
    JSON.stringify(JSON.stringify(text)).slice(3, -3),
    escapeAll(text),
    encodeURIComponent(text),
    utf8.toString('hex'),
    utf8.toString('hex').toUpperCase(),
    ...base64Forms(utf8),
    ...base64Forms(wide),
  ];
  return [utf8, wide, ...texts.map((each) => Buffer.from(each, 'utf8'))];
}

/** Base 64 cuts at every third byte, so a text has three forms; what its neighbours decide is left out. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), bytes]);
    const whole = padded.subarray(0, padded.length - (padded.length % 3));
    const from = shift === 0 ? 0 : 4;
    return [whole.toString('base64').slice(from), whole.toString('base64url').slice(from)];
  });
}

const escapeAll = (text: string): string =>
  [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** Looks for all of some texts, in all their forms, in whatever it is given; one pass, however many they are. */
export class Search {
  /** By their first two bytes; the flags keep the loop over the bytes from looking into the map. */
  readonly #forms = new Map<number, Buffer[]>();
  readonly #flags = new Uint8Array(65_536);

  constructor(texts: readonly string[]) {
    for (const form of texts.flatMap(formsOf)) {
      if (form.length < 8) continue;
      const key = form.readUInt16LE(0);
      const known = this.#forms.get(key) ?? [];
      if (!known.some((each) => each.equals(form))) this.#forms.set(key, [...known, form]);
      this.#flags[key] = 1;
    }
  }

  in(where: string, content: string | Buffer): Find[] {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const flags = this.#flags;
    const last = bytes.length - 7;
    const finds: Find[] = [];
    let key = (bytes[0] ?? 0) << 8;
    for (let at = 0; at < last && finds.length < 3; at += 1) {
      key = (key >> 8) | ((bytes[at + 1] ?? 0) << 8);
      if (flags[key] === 0) continue;
      const form = this.#startingAt(bytes, at, key);
      if (form !== undefined) finds.push({ where, around: around(bytes, at, form.length) });
    }
    return finds;
  }

  #startingAt(bytes: Buffer, at: number, key: number): Buffer | undefined {
    return this.#forms.get(key)?.find((form) => {
      for (let index = 2; index < form.length; index += 1)
        if (bytes[at + index] !== form[index]) return false;
      return true;
    });
  }

  /** Every file below a folder, byte for byte. */
  below(folder: string): { readonly finds: Find[]; readonly files: number; readonly bytes: number } {
    const finds: Find[] = [];
    let bytes = 0;
    const files = filesBelow(folder);
    for (const file of files) {
      const content = readIfThere(file);
      bytes += content.length;
      finds.push(...this.in(path.relative(folder, file), content));
    }
    return { finds, files: files.length, bytes };
  }
}

/** A running cluster takes a file away now and then, such as one that another replaces. */
function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const around = (bytes: Buffer, at: number, length: number): string =>
  bytes
    .subarray(Math.max(0, at - 40), at + length + 40)
    .toString('latin1')
    .replaceAll(/[^ -~]/g, '.');
