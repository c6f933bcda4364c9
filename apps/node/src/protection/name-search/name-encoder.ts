import { createX3Encoder } from '@tutela/linkage';
import { readLetters } from './read-letters.ts';

/** Bytes of one code. */
export const codeBytes = 128;
export const codeBits = codeBytes * 8;

/** Where the codes of a file belong; the vault refuses them anywhere else. */
export const codesContext = (fileId: string): string => `name codes ${fileId}`;

/** Codes of names by this node's own key: alike for names that look or sound alike, in whatever script. */
export interface NameEncoder {
  /** One code after the other; nothing for what holds no name. */
  encode(names: readonly string[]): Uint8Array;
}

/** `key`: 32 bytes that the database does not hold. */
export function openNameEncoder(key: Uint8Array): NameEncoder {
  const encoder = createX3Encoder({ profile: 'near-1024-1', key });
  return {
    encode: (names) => {
      const records = names.map((name) => {
        const text = readLetters(name);
        return { names: [{ kind: 'other', text } as const] };
      });
      const { codes, empty } = encoder.encode(records);
      const kept = names.flatMap((_, at) =>
        empty.includes(at) ? [] : [codes.bytes.subarray(at * codeBytes, (at + 1) * codeBytes)],
      );
      return Buffer.concat(kept);
    },
  };
}
