import type { NameFit } from '@tutela/domain';
import { compareChildren, type HeardChild, hearChild, type Model } from '@tutela/linkage';
import { readLetters } from './read-letters.ts';

/** How well a name that was typed fits the names of a child. */
export interface Score {
  /** 0 to 1, for the order of what was found. */
  readonly share: number;
  readonly fit: NameFit;
}

/** Nothing is weighed here: only how well words agree is asked for. */
const levelsAlone: Model = { m: {}, u: {}, frequency: new Map(), usualFrequency: 1e-5 };

type Level = 'equal' | 'near' | 'sounds-alike' | 'somewhat';
const shares: Readonly<Record<Level, number>> = { equal: 1, near: 0.9, 'sounds-alike': 0.75, somewhat: 0.4 };
const isLevel = (level: string): level is Level => Object.hasOwn(shares, level);

/** Half of the words must be found: one of two, as when somebody knows the family name alone. */
const enough = 0.5;

const heard = (text: string): HeardChild =>
  hearChild({ names: [{ kind: 'given', text: readLetters(text) }] });

/** The words of a name that was typed, ready to be compared with many. */
export function hearName(text: string): readonly HeardChild[] {
  return text
    .split(/[\s,;]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, 6)
    .map(heard);
}

/** The best score over all spellings of a child's names, in any order of words; nothing where none fits. */
export function scoreName(asked: readonly HeardChild[], spellings: readonly string[]): Score | undefined {
  const scores = spellings.map((spelling) => scoreSpelling(asked, heard(spelling)));
  const best = scores.sort((a, b) => b.share - a.share)[0];
  return best === undefined || best.share < enough ? undefined : best;
}

function scoreSpelling(asked: readonly HeardChild[], spelling: HeardChild): Score {
  const levels = asked.map(
    (word) =>
      compareChildren(word, spelling, levelsAlone).reasons.find(({ field }) => field === 'given')?.level ??
      'missing',
  );
  const all = levels.map((level) => (isLevel(level) ? shares[level] : 0));
  const share = asked.length === 0 ? 0 : all.reduce((sum, each) => sum + each, 0) / asked.length;
  return { share, fit: fitOf(Math.min(...all)) };
}

/** The word that fits worst says how the whole fits. */
function fitOf(worst: number): NameFit {
  if (worst >= shares.equal) return 'same';
  if (worst >= shares.near) return 'near';
  return worst >= shares['sounds-alike'] ? 'sounds_alike' : 'part';
}
