import { type Birth, readBirth } from '../normalise/birth.ts';
import { foldLetters } from '../normalise/fold-letters.ts';
import type { ChildRecord, NameKind } from '../normalise/record.ts';
import type { Field, Level, Reason } from './agreement.ts';
import { agreeBirth } from './birth-agreement.ts';
import { type Model, rarityOf, weightOf } from './model.ts';
import { agreeNames, type HeardWord, hearWords } from './name-agreement.ts';

/** A record made ready once, to be compared with many. */
export interface HeardChild {
  readonly given: readonly HeardWord[];
  readonly family: readonly HeardWord[];
  readonly other: readonly HeardWord[];
  readonly mother: readonly HeardWord[];
  readonly father: readonly HeardWord[];
  readonly birth: Birth | undefined;
  readonly origin: readonly string[];
  readonly citizenships: readonly string[];
  readonly languages: readonly string[];
  readonly sex: string | undefined;
}

/** Reads a record for comparing. Never throws. */
export function hearChild(record: ChildRecord): HeardChild {
  const named = (...kinds: readonly NameKind[]): HeardWord[] =>
    hearWords(record.names.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text));
  const folded = (texts: readonly string[] = []): string[] =>
    texts.map((text) => foldLetters(text).trim()).filter((text) => text !== '');
  const [sex] = folded(record.sex === undefined ? [] : [record.sex]);
  return {
    given: named('given'),
    family: named('family'),
    other: named('patronymic', 'alias', 'other'),
    mother: hearWords(record.mother ?? []),
    father: hearWords(record.father ?? []),
    birth: record.birth === undefined ? undefined : readBirth(record.birth),
    origin: folded(record.origin),
    citizenships: folded(record.citizenships),
    languages: folded(record.languages),
    sex,
  };
}

/** A comparison: the reasons field by field, and their sum. It is a lead for people, never an identity. */
export interface Comparison {
  /** Sum of the weights, in bits. */
  readonly weight: number;
  /**
   * What of it the child alone can say: given name, birth and sex. Brothers and sisters have the rest in common, the
   * father's name among their own as well: where this is below nothing, the pair is rather two children of one family.
   */
  readonly alone: number;
  readonly reasons: readonly Reason[];
}

/** Weighs how two records agree. */
export function compareChildren(one: HeardChild, two: HeardChild, model: Model): Comparison {
  const { level, yearsApart } = agreeBirth(one.birth, two.birth);
  const born: Reason = { ...reason('birth', level, model), ...(yearsApart > 0 ? { yearsApart } : {}) };
  const reasons = [
    ...nameReasons(one, two, model),
    born,
    nameReason('mother', [ownOf(one, 'mother'), ownOf(two, 'mother')], model),
    nameReason('father', [ownOf(one, 'father'), ownOf(two, 'father')], model),
    reason('origin', placeLevel(one.origin, two.origin), model),
    reason('citizenship', codeLevel(one.citizenships, two.citizenships), model),
    reason('language', codeLevel(one.languages, two.languages), model),
    reason('sex', codeLevel(sexes(one), sexes(two)), model),
  ].filter((found) => found.level !== 'missing');
  return { weight: sumOf(reasons), alone: aloneOf(reasons), reasons };
}

/** Of names that agree crosswise the worse one counts: the better one may be the family's. */
function aloneOf(reasons: readonly Reason[]): number {
  const weightsOf = (...fields: readonly Field[]): number[] =>
    reasons.filter(({ field }) => fields.includes(field)).map(({ weight }) => weight);
  const crossed = reasons.some(({ swapped }) => swapped);
  const given = crossed ? Math.min(...weightsOf('given', 'family')) : sum(weightsOf('given'));
  return given + sum(weightsOf('birth', 'sex'));
}

const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);
const sumOf = (reasons: readonly Reason[]): number => sum(reasons.map(({ weight }) => weight));

/** Given and family names straight or crosswise, whichever speaks more for one child; further names beside all. */
function nameReasons(one: HeardChild, two: HeardChild, model: Model): Reason[] {
  const straight = [
    nameReason('given', [one.given, two.given], model),
    nameReason('family', [one.family, two.family], model),
  ];
  const crossed = [
    nameReason('given', [one.given, two.family], model),
    nameReason('family', [one.family, two.given], model),
  ].map((found): Reason => ({ ...found, swapped: true, weight: found.weight - swapCost / 2 }));
  const chosen = sumOf(crossed) > sumOf(straight) ? crossed : straight;
  if (one.other.length + two.other.length === 0) return chosen;
  const all = (child: HeardChild) => [...child.other, ...child.given, ...child.family];
  const further = nameReason(
    'names',
    [one.other.length > 0 ? one.other : all(one), two.other.length > 0 ? two.other : all(two)],
    model,
  );
  // Further names can speak for one child; that an alias differs speaks against nobody.
  return further.weight > 0 ? [...chosen, further] : chosen;
}

/** The words of a parent that the child does not bear: a family name says the same of both, and would count three times. */
function ownOf(child: HeardChild, parent: 'mother' | 'father'): readonly HeardWord[] {
  const borne = [...child.given, ...child.family, ...child.other];
  return child[parent].filter(
    (word) => !borne.some(({ word: { letters } }) => letters === word.word.letters),
  );
}

/** In bits: about one record in 32 has given and family name turned. */
const swapCost = 5;

type Sides = readonly [readonly HeardWord[], readonly HeardWord[]];

function nameReason(field: Field, [one, two]: Sides, model: Model): Reason {
  const { level, best } = agreeNames(one, two);
  const rarity = best === undefined ? 0 : rarityOf(model, best.word.letters, level);
  return { field, level, weight: weightOf(model, field, level) + rarity };
}

const reason = (field: Field, level: Level, model: Model): Reason => ({
  field,
  level,
  weight: weightOf(model, field, level),
});

const sexes = ({ sex }: HeardChild): string[] => (sex === undefined ? [] : [sex]);

function codeLevel(one: readonly string[], two: readonly string[]): Level {
  if (one.length === 0 || two.length === 0) return 'missing';
  return one.some((code) => two.includes(code)) ? 'equal' : 'different';
}

/** The narrowest place counts most: equal towns are `equal`, an equal place further up is `near`. */
function placeLevel(one: readonly string[], two: readonly string[]): Level {
  if (one.length === 0 || two.length === 0) return 'missing';
  if (one.at(-1) === two.at(-1)) return 'equal';
  return one.some((place) => two.includes(place)) ? 'near' : 'different';
}
