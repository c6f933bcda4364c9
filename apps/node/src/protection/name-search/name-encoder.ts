import { createX3Encoder } from '@tutela/linkage';
import { readLetters } from './read-letters.ts';

/** Bytes of one code. */
export const codeBytes = 128;
export const codeBits = codeBytes * 8;

/** Where the codes of a file belong; the vault refuses them anywhere else. */
export const codesContext = (fileId: string): string => `name codes ${fileId}`;

/** A name that is looked for. */
export interface AskedName {
  /** The code of all its words together, as those of files are. */
  readonly whole: Uint8Array;
  /** The code of each of its words; none where there is but one. */
  readonly words: readonly Uint8Array[];
}

/** Codes of names by this node's own key: alike for names that look or sound alike, in whatever script. */
export interface NameEncoder {
  /** One code after the other; nothing for what holds no name. */
  encode(names: readonly string[]): Uint8Array;
  /** The codes by which a name is looked for; nothing for what holds no name. */
  ask(name: string): AskedName | undefined;
}

/** Words that are weighed by themselves: more than most names have. */
const mostWords = 6;

/** `key`: 32 bytes that the database does not hold. */
export function openNameEncoder(key: Uint8Array): NameEncoder {
  const encoder = createX3Encoder({ profile: 'near-1024-1', key });
  const encode = (names: readonly string[]): Uint8Array => {
    const records = names.map((name) => {
      const text = readLetters(name);
      return { names: [{ kind: 'other', text } as const] };
    });
    const { codes, empty } = encoder.encode(records);
    const kept = names.flatMap((_, at) =>
      empty.includes(at) ? [] : [codes.bytes.subarray(at * codeBytes, (at + 1) * codeBytes)],
    );
    return Buffer.concat(kept);
  };
  return {
    encode,
    ask: (name) => {
      const whole = encode([name]);
      if (whole.length !== codeBytes) return undefined;
      const texts = name.split(/[\s,;]+/u).slice(0, mostWords);
      const words = texts.map((text) => encode([text])).filter((code) => code.length === codeBytes);
      return { whole, words: words.length > 1 ? words : [] };
    },
  };
}
