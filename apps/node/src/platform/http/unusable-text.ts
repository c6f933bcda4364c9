/** U+0000, and half of a pair of surrogates: no sign that anybody can write or read. */
const unusable = /\0|\p{Surrogate}/u;

/**
 * Whether any text of a value holds what is no text. PostgreSQL cannot keep it, and programs written in C end at
 * the first; so it is refused at the edge, wherever it stands.
 */
export function hasUnusableText(value: unknown): boolean {
  if (typeof value === 'string') return unusable.test(value);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
  return Object.entries(value).some(([name, member]) => unusable.test(name) || hasUnusableText(member));
}
