/**
 * A table with the same keys, and a value made from each. TypeScript cannot know of `Object.entries` that a table has no
 * keys but those of its type, nor that all of them come back: that is said here, once.
 */
export function mapRecord<Key extends string, From, To>(
  table: Readonly<Record<Key, From>>,
  make: (value: From, key: Key) => To,
): Record<Key, To> {
  const keys = Object.keys(table) as Key[];
  return Object.fromEntries(keys.map((key) => [key, make(table[key], key)])) as Record<Key, To>;
}
