import { type Codes, codesOf, fromBase64, toBase64 } from '@tutela/linkage';
import { z } from 'zod';
import { InputRefused } from '../terminal/input-refused.ts';

const Head = z.strictObject({
  tutela: z.literal('codes'),
  version: z.literal(1),
  encoding: z.enum(['x3', 'clkhash']),
  /** Everything on which both sides must agree, but the key. */
  profile: z.string().max(100),
  /** Tells keys apart; nothing of the key follows from it. */
  key: z.string().regex(/^[0-9a-f]{16}$/),
  bits: z.int().min(128).max(4096),
  count: z.int().min(0),
});
export type CodesHead = z.output<typeof Head>;

export interface CodesList {
  readonly head: CodesHead;
  readonly ids: readonly string[];
  readonly codes: Codes;
}

/** One line that says what it is, then an id and a code in each. */
export function writeCodes({ head, ids, codes }: CodesList): string {
  const size = codes.bits / 8;
  const lines = ids.map((id, at) => `${id}\t${toBase64(codes.bytes.subarray(at * size, (at + 1) * size))}`);
  return `${[JSON.stringify(head), ...lines].join('\n')}\n`;
}

/** Reads a file of codes. A line that is none is named, and nothing is compared. */
export function readCodes(text: string, name: string): CodesList {
  const [first = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const head = readHead(first, name);
  if (lines.length !== head.count) {
    throw new InputRefused(
      `${name} says that it holds ${head.count} codes and holds ${lines.length}: it was cut off.`,
    );
  }
  const size = head.bits / 8;
  const bytes = new Uint8Array(lines.length * size);
  const ids = lines.map((line, at) => {
    const [id = '', code = ''] = line.split('\t');
    const read =
      /^[A-Za-z0-9+/]+=*$/.test(code) && code.length === 4 * Math.ceil(size / 3)
        ? fromBase64(code)
        : undefined;
    if (id === '' || read?.length !== size) {
      throw new InputRefused(`${name}, line ${at + 2}: that is no id and code of ${head.bits} bits.`);
    }
    bytes.set(read, at * size);
    return id;
  });
  return { head, ids, codes: codesOf(bytes, head.bits) };
}

function readHead(line: string, name: string): CodesHead {
  try {
    return Head.parse(JSON.parse(line));
  } catch (cause) {
    throw new InputRefused(`${name} is no file of codes: \`tutela encode\` makes one.`, { cause });
  }
}

/** Codes that were made differently are not comparable: their likeness would mean nothing. Throws InputRefused. */
export function refuseUnlikeLists(one: CodesHead, two: CodesHead): void {
  const differs = (what: string, remedy: string): never => {
    throw new InputRefused(`The two files have ${what}, so their codes say nothing of each other. ${remedy}`);
  };
  if (one.encoding !== two.encoding) differs('different encodings', 'Encode both in the same way.');
  if (one.profile !== two.profile || one.bits !== two.bits) {
    differs(
      `different profiles (${one.profile} of ${one.bits} bits, ${two.profile} of ${two.bits} bits)`,
      'Encode both with the same --profile or the same schema.',
    );
  }
  if (one.key !== two.key) differs('different keys', 'Encode both with the same key file.');
}
