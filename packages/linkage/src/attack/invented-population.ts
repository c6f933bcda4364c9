// For tests: people with names as unevenly common as in life, made of syllables; nobody in it lives.
import type { Chance } from '../decide/corrupt-record.ts';
import type { ChildRecord } from '../normalise/record.ts';

const syllables = [
  'ka',
  'lo',
  'mi',
  'ra',
  'ne',
  'to',
  'sa',
  'vi',
  'du',
  'el',
  'an',
  'or',
  'is',
  'um',
  'be',
  'zha',
];

export interface Invented {
  readonly given: string;
  readonly family: string;
  readonly born: string;
}

/** Each of `count` people anew; of 200 given and 400 family names a few are frequent. */
export function inventPopulation(count: number, chance: Chance): Invented[] {
  const word = () => Array.from({ length: 2 + chance.below(3) }, () => syllables[chance.below(16)]).join('');
  const given = Array.from({ length: 200 }, word);
  const family = Array.from({ length: 400 }, word);
  const two = (number: number) => String(number).padStart(2, '0');
  // The lower of two draws: the first names of the list come more often than the last.
  const often = (end: number) => Math.min(chance.below(end), chance.below(end));
  return Array.from({ length: count }, () => ({
    given: given[often(given.length)] ?? '',
    family: family[often(family.length)] ?? '',
    born: `${2006 + chance.below(18)}${two(1 + chance.below(12))}${two(1 + chance.below(28))}`,
  }));
}

export const recordOf = ({ given, family, born }: Invented): ChildRecord => ({
  names: [
    { kind: 'given', text: given },
    { kind: 'family', text: family },
  ],
  birth: { date: born },
});
