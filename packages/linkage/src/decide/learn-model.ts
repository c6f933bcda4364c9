import type { ChildRecord } from '../normalise/record.ts';
import type { Field, Level } from './agreement.ts';
import { compareChildren, type HeardChild, hearChild } from './compare-children.ts';
import { type Chance, corruptRecord } from './corrupt-record.ts';
import { type Model, type Shares, sharesOf } from './model.ts';

const names: readonly Level[] = ['equal', 'near', 'sounds-alike', 'somewhat', 'different'];
const births: readonly Level[] = [
  'equal',
  'turned',
  'one-part-differs',
  'year-fits',
  'years-near',
  'different',
];
const codes: readonly Level[] = ['equal', 'different'];

/** The levels that each field can reach. */
const known: Readonly<Record<Field, readonly Level[]>> = {
  given: names,
  family: names,
  names,
  mother: names,
  father: names,
  birth: births,
  origin: ['equal', 'near', 'different'],
  citizenship: codes,
  language: codes,
  sex: codes,
};

const fields: readonly Field[] = [
  'given',
  'family',
  'names',
  'mother',
  'father',
  'birth',
  'origin',
  'citizenship',
  'language',
  'sex',
];

/** Nothing is learnt yet: every level weighs nothing. With it, comparisons show levels alone. */
const blank: Model = { m: {}, u: {}, frequency: new Map(), usualFrequency: 1e-5 };

/**
 * Learns from a node's own records what agreement is worth: `u` over random pairs of them, `m` over pairs of a record
 * and its corrupted copy, and how common names are. Pairs that are the same child by mistake hardly move `u`.
 * Throws a RangeError for less than two records.
 */
export function learnModel(records: readonly ChildRecord[], chance: Chance, pairs = 20_000): Model {
  if (records.length < 2) throw new RangeError('a model is learnt from two records at least');
  const heard = records.map(hearChild);
  const random = Array.from({ length: pairs }, () => {
    const at = chance.below(heard.length);
    const other = (at + 1 + chance.below(heard.length - 1)) % heard.length;
    return [heard[at], heard[other]] as const;
  });
  const copies = Array.from({ length: Math.min(pairs, 4 * records.length) }, (_, at) => {
    const record = records[at % records.length];
    return [heard[at % records.length], record && hearChild(corruptRecord(record, chance))] as const;
  });
  const frequency = countNames(heard);
  const usual = [...frequency.values()].reduce((sum, share) => sum + share * share, 0);
  return { m: countShares(copies), u: countShares(random), frequency, usualFrequency: usual };
}

/**
 * How often each field of these pairs reaches each level: `m` or `u` of a model, as the pairs are of one child or of two.
 * A pair of which one is missing is passed over.
 */
export function countShares(
  pairs: readonly (readonly [HeardChild | undefined, HeardChild | undefined])[],
): Readonly<Partial<Record<Field, Shares>>> {
  const levels = pairs.flatMap(([one, two]) => {
    if (one === undefined || two === undefined) return [];
    return [new Map(compareChildren(one, two, blank).reasons.map(({ field, level }) => [field, level]))];
  });
  return Object.fromEntries(
    fields.map((field) => [
      field,
      sharesOf(
        levels.map((each) => each.get(field) ?? 'missing'),
        known[field],
      ),
    ]),
  );
}

/** The share of each word among all words of names. */
function countNames(children: readonly HeardChild[]): Map<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { given, family, other } of children) {
    for (const { word } of [...given, ...family, ...other]) {
      counts.set(word.letters, (counts.get(word.letters) ?? 0) + 1);
      all += 1;
    }
  }
  for (const [name, count] of counts) counts.set(name, count / all);
  return counts;
}
