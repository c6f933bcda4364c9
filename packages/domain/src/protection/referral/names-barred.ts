import type { PersonLink } from '../family/links.ts';
import { mayBeUsed } from '../family/may-be-used.ts';

/**
 * Whether a text names somebody who may not be used: as the whole of it, or anywhere within. A rule that gets `true`
 * refuses neutrally (protection.md, 14, rule 8).
 */
export function namesBarred(content: { readonly family: readonly PersonLink[] }, text: string): boolean {
  const words = wordsOf(text);
  const lengths = new Set(content.family.map(({ name }) => wordsOf(name).length));
  return [...lengths].some((length) =>
    words.some((_, at) => !mayBeUsed(content, { name: words.slice(at, at + length).join(' ') })),
  );
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
