import { skeletonOf } from '../names/skeleton.ts';
import { romanise } from '../names/spell-words.ts';
import { type Word, wordsOf } from '../normalise/words.ts';
import type { Level } from './agreement.ts';
import { jaroWinkler } from './likeness.ts';

/** A word as it is compared: its folded letters, likely romanisations and their consonants. */
export interface HeardWord {
  readonly word: Word;
  readonly romanised: readonly string[];
  readonly skeletons: ReadonlySet<string>;
}

export const hearWords = (texts: readonly string[]): HeardWord[] =>
  texts.flatMap(wordsOf).map((word) => {
    const romanised = romanise(word)
      .slice(0, 4)
      .map(({ letters }) => letters);
    return { word, romanised, skeletons: new Set(romanised.map(skeletonOf)) };
  });

const order: readonly Level[] = ['equal', 'near', 'sounds-alike', 'somewhat', 'different'];

/** How well two words agree, in any scripts. */
function agreeWord(one: HeardWord, two: HeardWord): Level {
  if (one.word.letters === two.word.letters) return 'equal';
  let likeness = 0;
  for (const a of one.romanised)
    for (const b of two.romanised) likeness = Math.max(likeness, jaroWinkler(a, b));
  if (likeness >= 0.92) return 'near';
  const sounds = [...one.skeletons].some((skeleton) => skeleton.length > 1 && two.skeletons.has(skeleton));
  if (sounds) return 'sounds-alike';
  return likeness >= 0.8 ? 'somewhat' : 'different';
}

export interface NameAgreement {
  readonly level: Level;
  /** The word of the first side on which the level rests: how common it is decides its weight. */
  readonly best?: HeardWord;
}

/** The agreement of the best pair of words; what one side lacks is missing, not different. */
export function agreeNames(one: readonly HeardWord[], two: readonly HeardWord[]): NameAgreement {
  if (one.length === 0 || two.length === 0) return { level: 'missing' };
  let found: NameAgreement = { level: 'different' };
  for (const a of one) {
    for (const b of two) {
      const level = agreeWord(a, b);
      if (order.indexOf(level) < order.indexOf(found.level)) found = { level, best: a };
    }
  }
  return found;
}
