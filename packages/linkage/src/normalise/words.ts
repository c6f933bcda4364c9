import { foldLetters } from './fold-letters.ts';

/** The scripts for which letters were learnt, `other` for all else. */
export type Script = 'latin' | 'arabic' | 'hebrew' | 'cyrillic' | 'other';

/** One word of a name, folded. */
export interface Word {
  readonly letters: string;
  readonly script: Script;
}

/** What is read of a text that is far too long to be a name: more would only dilute what distinguishes it. */
export const longestText = 400;
const longestWord = 32;
const mostWords = 10;

/** The words of a name. Hyphens part words, an apostrophe does not; a Hebrew geresh stays, for it changes the sound. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const run of foldLetters(text.slice(0, longestText)).split(/[^\p{L}\p{N}']+/u)) {
    const script = scriptOf(run);
    const letters = [...(script === 'hebrew' ? run : run.replaceAll("'", ''))].slice(0, longestWord).join('');
    if (letters !== '' && words.length < mostWords) words.push({ letters, script });
  }
  return words;
}

/** The script of the first letter that has one. */
export function scriptOf(folded: string): Script {
  for (const letter of folded) {
    if (letter >= 'a' && letter <= 'z') return 'latin';
    if (letter >= '\u0400' && letter <= '\u052f') return 'cyrillic';
    if (letter >= '\u0590' && letter <= '\u05ff') return 'hebrew';
    if (letter >= '\u0600' && letter <= '\u06ff') return 'arabic';
    if (/\p{L}/u.test(letter)) return 'other';
  }
  return 'other';
}
