import type { NameFit } from '@tutela/domain';
import { compareChildren, type HeardChild, hearChild, type Model } from '@tutela/linkage';
import { readLetters } from './read-letters.ts';

/** How well a name that was typed fits the names of a child. */
export interface Score {
  /** For the order of what was found. */
  readonly rank: number;
  readonly fit: NameFit;
}

/** Nothing is weighed here: only how well words agree is asked for. */
const levelsAlone: Model = { m: {}, u: {}, frequency: new Map(), usualFrequency: 1e-5 };

type Level = 'equal' | 'near' | 'sounds-alike' | 'somewhat';
const shares: Readonly<Record<Level, number>> = { equal: 1, near: 0.9, 'sounds-alike': 0.75, somewhat: 0.4 };
const isLevel = (level: string): level is Level => Object.hasOwn(shares, level);

/** Half of the words must be found: one of two, as when somebody knows the family name alone. */
const enough = 0.5;
/**
 * Or the codes must be as near as this, where one word and where several were asked for: they hear names across scripts,
 * and words that were run together, which the letters alone miss. Tried on pairs in the search bench.
 */
const nearEnough = { one: 0.36, several: 0.8 };

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
export function scoreName(
  asked: readonly HeardChild[],
  spellings: readonly string[],
  nearness: number,
): Score | undefined {
  const agreements = spellings.map((spelling) => agreeIn(asked, heard(spelling)));
  const best = agreements.sort((a, b) => b.share - a.share || b.worst - a.worst)[0];
  if (best === undefined) return undefined;
  // The word that fits worst counts: others bear one of the names too, and few bear both.
  const rank = nearness + best.worst;
  if (best.share >= enough) return { rank, fit: fitOf(best.worst) };
  const isNear = nearness >= (asked.length > 1 ? nearEnough.several : nearEnough.one);
  return isNear ? { rank, fit: 'sounds_alike' } : undefined;
}

/** How well the words that were asked for agree with a spelling: in the mean, and the worst of them. */
function agreeIn(asked: readonly HeardChild[], spelling: HeardChild): { share: number; worst: number } {
  const levels = asked.map(
    (word) =>
      compareChildren(word, spelling, levelsAlone).reasons.find(({ field }) => field === 'given')?.level ??
      'missing',
  );
  const all = levels.map((level) => (isLevel(level) ? shares[level] : 0));
  if (all.length === 0) return { share: 0, worst: 0 };
  return { share: all.reduce((sum, each) => sum + each, 0) / all.length, worst: Math.min(...all) };
}

/** The word that fits worst says how the whole fits. */
function fitOf(worst: number): NameFit {
  if (worst >= shares.equal) return 'same';
  if (worst >= shares.near) return 'near';
  return worst >= shares['sounds-alike'] ? 'sounds_alike' : 'part';
}
