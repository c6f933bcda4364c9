/**
 * Whether a value holds U+0000 in any text of it. No text that people write has it, PostgreSQL's text and jsonb
 * cannot keep it, and programs written in C end there: it is refused at the edge, wherever it stands.
 */
export function hasUnusableText(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
  return Object.entries(value).some(([name, member]) => name.includes('\0') || hasUnusableText(member));
}
