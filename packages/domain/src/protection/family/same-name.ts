/** Letters that no decomposition takes their stroke from, or that stand for two. */
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  þ: 'th',
};

/** Accents of Latin, Greek and Cyrillic; vowel points of Hebrew and Arabic. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;

/**
 * Whether two names may be one person's: without regard to case, accents, spaces, punctuation and the order of the
 * words. It says yes rather too often: whoever is stopped by it asks the caseworker.
 */
export function isSameName(one: string, other: string): boolean {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const joined = ours.join('');
  if (joined === '') return false;
  return joined === theirs.join('') || [...ours].sort().join('') === [...theirs].sort().join('');
}

/** The words of a name as they are compared: small letters, no accents. */
export function wordsOf(name: string): string[] {
  return name
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[æđðħłøœþ]/gu, (letter) => plain[letter] ?? letter)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
