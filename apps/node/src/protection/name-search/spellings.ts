import type { Identity } from '@tutela/domain';

/** More than a child ever has; it bounds what one file puts on the shelf. */
const mostSpellings = 24;

/** Each way in which each name of a child was ever written down, in its own script and in Latin letters. */
export function spellingsOf(wordings: readonly Identity[]): string[] {
  const texts = wordings.flatMap(({ names }) => names.flatMap(({ text, latin }) => [text, latin]));
  return [...new Set(texts)].filter((text) => text.trim() !== '').slice(0, mostSpellings);
}
