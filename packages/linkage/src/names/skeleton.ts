/** Spellings of one sound, longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|tch|tsh|ch|cz|sz|zh/g, 'S'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/kh|gh|ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/[cqkg]/g, 'k'],
  [/[zs]/g, 's'],
  [/[wv]/g, 'v'],
  [/[jy](?=[aeiou])/g, 'j'],
  [/[pb]/g, 'b'],
  [/[td]/g, 't'],
];

/** The consonants of a romanised word by their sound, with a mark for a vowel at its beginning: `mkl` for Michael. */
export function skeletonOf(word: string): string {
  let sound = word;
  for (const [spelling, letter] of sounds) sound = sound.replace(spelling, letter);
  const begin = /^[aeiou]/.test(sound) ? 'a' : '';
  return begin + sound.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
}
