import { readSharedData } from '@tutela/testkit/shared-data';
import type { Dice } from '../../harness/dice.ts';
import { readFebrl4 } from '../febrl.ts';
import type { NamePair } from '../name-pairs.ts';

export const scripts = ['latin', 'arabic', 'hebrew', 'russian'] as const;
export type LeadScript = (typeof scripts)[number];

/** Names of one script, drawn as often as they occur: namesakes are what false leads are made of. */
export interface NameStock {
  readonly script: LeadScript;
  given(dice: Dice): NamePair;
  family(dice: Dice): NamePair;
}

/**
 * Names of the public pairs, none of which the letter tables know, as often as Wikidata counts them there; for Latin the
 * names of FEBRL's invented people. Given and family names of the pairs cannot be told apart.
 */
export function readNameStock(script: LeadScript, half: 'train' | 'test' = 'test'): NameStock {
  if (script !== 'latin') {
    const draw = drawer(readCounted(script, half));
    return { script, given: draw, family: draw };
  }
  const people = readFebrl4('a');
  const drawOf = (names: readonly string[]) => {
    const said = names.filter((name) => name !== '');
    return drawer(said.map((name) => ({ pair: { latin: name, other: name }, count: 1 })));
  };
  return {
    script,
    given: drawOf(people.map(({ given }) => given)),
    family: drawOf(people.map(({ family }) => family)),
  };
}

interface Counted {
  readonly pair: NamePair;
  readonly count: number;
}

const readCounted = (script: Exclude<LeadScript, 'latin'>, half: 'train' | 'test'): Counted[] =>
  readSharedData(`linkage/names_${script}_${half}.tsv`)
    .trim()
    .split('\n')
    .map((line) => {
      const [latin = '', spaced = '', count = '1'] = line.split('\t');
      return { pair: { latin, other: spaced.replaceAll(' ', '') }, count: Number(count) };
    })
    .filter(({ pair }) => pair.latin.length > 1 && pair.other.length > 1);

function drawer(names: readonly Counted[]): (dice: Dice) => NamePair {
  const sums = new Float64Array(names.length);
  let all = 0;
  for (const [at, { count }] of names.entries()) {
    all += count;
    sums[at] = all;
  }
  return (dice) => {
    const drawn = dice.below(all);
    let [from, to] = [0, names.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sums[middle] ?? 0) > drawn) to = middle;
      else from = middle + 1;
    }
    const name = names[from];
    if (name === undefined) throw new RangeError('there are no names to draw from');
    return name.pair;
  };
}
