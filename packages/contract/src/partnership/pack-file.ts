const lineFeed = 0x0a;
const longestName = 800;

/** A file with its name on a line before it: a name may say who, and has no place in an address. */
export function packFile(name: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(
    `${name
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 200)}\n`,
  );
  const packed = new Uint8Array(head.length + bytes.length);
  packed.set(head);
  packed.set(bytes, head.length);
  return packed;
}

/** Nothing where there is no name in UTF-8 before the file. */
export function unpackFile(
  packed: Uint8Array,
): { readonly name: string; readonly bytes: Uint8Array } | undefined {
  const end = packed.subarray(0, longestName).indexOf(lineFeed);
  if (end < 1) return undefined;
  try {
    const name = new TextDecoder('utf-8', { fatal: true }).decode(packed.subarray(0, end)).trim();
    return name === '' || /\p{Cc}/u.test(name) ? undefined : { name, bytes: packed.subarray(end + 1) };
  } catch {
    return undefined;
  }
}
