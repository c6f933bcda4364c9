import type { LetterTable } from './letter-table.ts';

/**
 * A word in another script, and its share among all that were kept: by the root of its likelihood, since a flatter
 * share finds more names across scripts (tried on pairs for training).
 */
export interface Spelling {
  readonly letters: string;
  readonly share: number;
}

/** How widely spellings are sought, and how many are given. */
export interface SpellingSearch {
  readonly beam: number;
  readonly keep: number;
}

/**
 * The likely spellings of a word in another script, most likely first; shares add up to 1. A letter that the table
 * does not know becomes nothing. Empty when nothing is left.
 */
export function spellingsOf(word: string, table: LetterTable, { beam, keep }: SpellingSearch): Spelling[] {
  const letters = [...word];
  let found: [string, number][] = [['', 1]];
  for (let at = 0; at < letters.length; at += 1) found = extend(found, table(letters, at), beam);
  const best = found.filter(([spelt]) => spelt !== '').slice(0, keep);
  const sum = best.reduce((total, [, likelihood]) => total + Math.sqrt(likelihood), 0);
  return best.map(([spelt, likelihood]) => ({ letters: spelt, share: Math.sqrt(likelihood) / sum }));
}

function extend(
  found: readonly [string, number][],
  choices: ReturnType<LetterTable>,
  beam: number,
): [string, number][] {
  const longer = new Map<string, number>();
  for (const [spelt, so] of found) {
    if (choices.length === 0) longer.set(spelt, (longer.get(spelt) ?? 0) + so);
    for (const { piece, likelihood } of choices) {
      longer.set(spelt + piece, (longer.get(spelt + piece) ?? 0) + so * likelihood);
    }
  }
  return [...longer].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, beam);
}
