import { skeletonOf } from '../names/skeleton.ts';
import { formsIn, romanise } from '../names/spell-words.ts';
import type { Spelling } from '../names/spellings.ts';
import type { Script, Word } from '../normalise/words.ts';
import { ofLength, type Part, type Token } from './token.ts';
import type { Weights } from './weights.ts';

/** What a word of a name is taken apart for. */
export interface NameSpace {
  /** One letter: names of one space are compared with each other, in any order. */
  readonly space: string;
  readonly scale: number;
  readonly weights: Weights;
  readonly forms: readonly Script[];
  /** Names that are one name in different dress, folded, by an id of any kind. */
  readonly equivalents: ReadonlyMap<string, string>;
}

/** The part of one word, in its views: romanised, skeleton, forms in other scripts, equivalence. */
export function namePart(word: Word, within: NameSpace): Part {
  return { key: within.space + word.letters, tokens: () => wordTokens(word, within) };
}

function wordTokens(word: Word, { space, scale, weights, forms, equivalents }: NameSpace): Token[] {
  const romanised = romanise(word);
  const skeletons = romanised.map(({ letters, share }) => ({ letters: skeletonOf(letters), share }));
  const id = equivalents.get(word.letters);
  const views: Token[][] = [
    ofLength(pairTokens(`${space}r`, romanised), weights.romanised * scale),
    ofLength(pairTokens(`${space}k`, skeletons), weights.skeletonPairs * scale),
    ofLength(wholeTokens(`${space}K`, skeletons), weights.skeleton * scale),
    ...forms.map((script) =>
      ofLength(pairTokens(space + script, formsIn(script, word)), weights.forms * scale),
    ),
    id === undefined ? [] : [[`${space}=${id}`, weights.equivalent * scale]],
  ];
  return views.flat();
}

/** Each pair of neighbouring letters once, the edges of the word included, weighted by the spelling's share. */
function pairTokens(view: string, spellings: readonly Spelling[]): Token[] {
  return spellings.flatMap(({ letters, share }) => {
    const padded = [...`_${letters}_`];
    const pairs = new Set(padded.slice(1).map((letter, at) => `${padded[at]}${letter}`));
    return [...pairs].map((pair): Token => [view + pair, share]);
  });
}

const wholeTokens = (view: string, spellings: readonly Spelling[]): Token[] =>
  spellings.filter(({ letters }) => letters !== '').map(({ letters, share }) => [view + letters, share]);
