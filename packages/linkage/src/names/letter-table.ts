/**
 * What letters of one script become in another, by the letters around them: letter statistics, no names.
 * A key is `before|letter|after`, with `_` for the edge of the word; a value lists counts and what the letter
 * became, such as `812a33e20` (the last, nothing). Made by `npm run letters`.
 */
export type PackedTable = Readonly<Record<string, string>>;

export interface Choice {
  readonly piece: string;
  readonly likelihood: number;
}

/** The likely pieces for the letter at a place of a word, most likely first. */
export type LetterTable = (letters: readonly string[], at: number) => readonly Choice[];

/** From the narrowest context to the widest: letters before, letters after. */
export const contexts = [
  [0, 0],
  [0, 1],
  [1, 1],
] as const;

/** The key of a context of the letter at a place. */
export function contextKey(
  letters: readonly string[],
  at: number,
  [before, after]: readonly [number, number],
) {
  const left = before === 1 ? (letters[at - 1] ?? '_') : '';
  const right = after === 1 ? (letters[at + 1] ?? '_') : '';
  return `${left}|${letters[at] ?? '_'}|${right}`;
}

/** What a choice must reach to be followed. */
const unlikely = 0.02;
const mostChoices = 6;

/** Reads a packed table; wider contexts are blended with narrower ones (Witten and Bell, 1991). */
export function readLetterTable(packed: PackedTable): LetterTable {
  const blended = new Map<string, readonly Choice[]>();
  return (letters, at) => {
    const place = contextKey(letters, at, [1, 1]);
    const known = blended.get(place);
    if (known !== undefined) return known;
    let likelihoods = new Map<string, number>();
    for (const context of contexts) {
      const counts = packed[contextKey(letters, at, context)];
      if (counts !== undefined) likelihoods = blend(likelihoods, unpack(counts));
    }
    const choices = [...likelihoods]
      .map(([piece, likelihood]) => ({ piece, likelihood }))
      .filter(({ likelihood }) => likelihood >= unlikely)
      .sort((a, b) => b.likelihood - a.likelihood || (a.piece < b.piece ? -1 : 1))
      .slice(0, mostChoices);
    blended.set(place, choices);
    return choices;
  };
}

function unpack(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, count, piece = ''] of text.matchAll(/(\d+)(\D*)/g)) counts.set(piece, Number(count));
  return counts;
}

function blend(
  narrow: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
): Map<string, number> {
  let seen = 0;
  for (const count of counts.values()) seen += count;
  const trust = narrow.size === 0 ? 1 : seen / (seen + counts.size);
  const mixed = new Map<string, number>();
  for (const [piece, likelihood] of narrow) mixed.set(piece, likelihood * (1 - trust));
  for (const [piece, count] of counts) mixed.set(piece, (mixed.get(piece) ?? 0) + (trust * count) / seen);
  return mixed;
}
