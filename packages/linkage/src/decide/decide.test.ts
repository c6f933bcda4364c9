import { describe, expect, it } from 'vitest';
import type { ChildRecord } from '../normalise/record.ts';
import { compareChildren, hearChild } from './compare-children.ts';
import { type Chance, corruptRecord } from './corrupt-record.ts';
import { findCuts, scriptOfRecord, wilson } from './cuts.ts';
import { learnModel } from './learn-model.ts';
import { jaroWinkler } from './likeness.ts';

/** A small generator with a seed: the tests must say the same each time. */
function chanceOf(seed: number): Chance {
  let state = seed;
  return {
    below: (end) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * end);
    },
  };
}

const given = ['Noor', 'Maria', 'Tomas', 'Amina', 'Luka', 'Sara', 'Dawit', 'Olena', 'Ivan', 'Mia'];
const family = [
  'Haddad',
  'Novak',
  'Popescu',
  'Silva',
  'Tesfaye',
  'Kovalenko',
  'Ruiz',
  'Demir',
  'Hoxha',
  'Petrov',
];

function invent(chance: Chance, at: number): ChildRecord {
  const pick = (names: readonly string[]): string => names[chance.below(names.length)] ?? '';
  // Every third child is called Noor: a common name.
  const first = at % 3 === 0 ? 'Noor' : pick(given) + pick(['', 'a', 'is', 'en']);
  return {
    names: [
      { kind: 'given', text: first },
      { kind: 'family', text: pick(family) + pick(['', 'ov', 'i', 'ak', 'er']) },
    ],
    birth: { date: `${2006 + chance.below(12)}-0${1 + chance.below(9)}-1${chance.below(10)}` },
    father: [pick(given)],
    sex: pick(['f', 'm']),
  };
}

const chance = chanceOf(1);
const records = Array.from({ length: 400 }, (_, at) => invent(chance, at));
const model = learnModel(records, chance, 4_000);

const child = (first: string, last: string, date: string, more: Partial<ChildRecord> = {}): ChildRecord => ({
  names: [
    { kind: 'given', text: first },
    { kind: 'family', text: last },
  ],
  birth: { date },
  ...more,
});
const compare = (one: ChildRecord, two: ChildRecord) =>
  compareChildren(hearChild(one), hearChild(two), model);
const reasonFor = (field: string, one: ChildRecord, two: ChildRecord) =>
  compare(one, two).reasons.find((reason) => reason.field === field);

describe('a comparison', () => {
  const amina = child('Amina', 'Tesfaye', '2010-03-12', { father: ['Mohamed'] });

  it('gives its reasons field by field, and their sum', () => {
    const { weight, reasons } = compare(
      amina,
      child('Aminaa', 'Tesfaye', '2011-03-12', { father: ['Muhammad'] }),
    );
    expect(reasons.map(({ field, level }) => [field, level])).toEqual([
      ['given', 'near'],
      ['family', 'equal'],
      ['birth', 'one-part-differs'],
      ['father', 'sounds-alike'],
    ]);
    expect(reasons.find(({ field }) => field === 'birth')?.yearsApart).toBe(1);
    expect(weight).toBeCloseTo(reasons.reduce((sum, reason) => sum + reason.weight, 0));
    expect(weight).toBeGreaterThan(5);
  });

  it('does not count what one side does not know', () => {
    const { reasons } = compare(amina, { names: [{ kind: 'given', text: 'Amina' }] });
    expect(reasons.map(({ field }) => field)).toEqual(['given']);
  });

  it('sees given and family name turned', () => {
    const reason = reasonFor('given', amina, child('Tesfaye', 'Amina', '2010-03-12'));
    expect(reason).toMatchObject({ level: 'equal', swapped: true });
    expect(reasonFor('given', amina, amina)).not.toHaveProperty('swapped');
  });

  it('weighs a rare name more than a common one', () => {
    const common = reasonFor('given', child('Noor', 'X', '2010'), child('Noor', 'Y', '2010'))?.weight ?? 0;
    const rare =
      reasonFor('given', child('Zebulon', 'X', '2010'), child('Zebulon', 'Y', '2010'))?.weight ?? 0;
    expect(rare).toBeGreaterThan(common + 3);
  });

  it('hears a name across scripts', () => {
    const arabic = child('أمينة', 'تسفاي', '2010-03-12');
    expect(['near', 'sounds-alike']).toContain(reasonFor('given', amina, arabic)?.level);
    expect(compare(amina, arabic).weight).toBeGreaterThan(5);
  });

  it('counts a family name once, though the parents bear it too', () => {
    const parents = { mother: ['Sara Tesfaye'], father: ['Dawit Tesfaye'] };
    const stranger = child('Olena', 'Tesfaye', '2016', {
      mother: ['Maria Tesfaye'],
      father: ['Luka Tesfaye'],
    });
    const reasons = compare({ ...amina, ...parents }, stranger).reasons;
    const levels = new Map(reasons.map(({ field, level }) => [field, level]));
    expect(levels.get('family')).toBe('equal');
    expect([levels.get('mother'), levels.get('father')]).toEqual(['different', 'different']);
    const nameless = { ...amina, father: ['Tesfaye'] };
    expect(compare(nameless, nameless).reasons.some(({ field }) => field === 'father')).toBe(false);
  });

  it('tells brothers and sisters from one child: what is the child’s alone does not agree', () => {
    const home = { mother: ['Zebulona Hoxha'], father: ['Mohamed Berhane'], sex: 'f' };
    const sister = compare({ ...amina, ...home }, child('Olena', 'Tesfaye', '2014-08-15', home));
    expect(sister.weight).toBeGreaterThan(5);
    expect(sister.alone).toBeLessThan(0);
    const named = (record: ChildRecord): ChildRecord => ({
      ...record,
      names: [...record.names, { kind: 'patronymic', text: 'Zebulonowa' }],
    });
    const patronymics = compare(
      named({ ...amina, ...home }),
      named(child('Olena', 'Tesfaye', '2014-08-15', home)),
    );
    expect(patronymics.weight).toBeGreaterThan(sister.weight);
    expect(patronymics.alone).toBe(sister.alone);
    const turned = compare({ ...amina, ...home }, child('Tesfaye', 'Olena', '2014-08-15', home));
    expect(turned.reasons.some(({ swapped }) => swapped)).toBe(true);
    expect(turned.alone).toBeLessThan(0);
    const again = compare({ ...amina, ...home }, child('Aminaa', 'Tesfaye', '2010-03-12', home));
    expect(again.alone).toBeGreaterThan(5);
    expect(again.alone).toBeLessThan(again.weight);
  });

  it('speaks against a child of another name and age', () => {
    expect(compare(amina, child('Luka', 'Silva', '2016-08-15')).weight).toBeLessThan(-3);
  });

  it('takes a turned date and an uncertain year for what they are', () => {
    const turned = child('Amina', 'Tesfaye', '2010-12-03');
    expect(reasonFor('birth', amina, turned)?.level).toBe('turned');
    const about = { ...amina, birth: { date: '2009', spread: 1 } };
    expect(reasonFor('birth', amina, about)?.level).toBe('year-fits');
  });
});

describe('cuts', () => {
  const heard = records.map(hearChild);
  const same = records.map((record, at) => {
    const own = heard[at];
    return own === undefined
      ? 0
      : compareChildren(own, hearChild(corruptRecord(record, chance)), model).weight;
  });
  const different = heard.flatMap((one, at) =>
    heard.slice(at + 1).map((two) => compareChildren(one, two, model).weight),
  );
  const sample = { same, different, pairs: different.length, records: 400, expected: 100 };

  it('leave as many false leads as people can look at, and find most children', () => {
    const { review, strong } = findCuts(sample);
    expect(review.falsePerTenThousand).toBeLessThanOrEqual(20);
    expect(review.recall.share).toBeGreaterThan(0.6);
    expect(strong?.recall.low).toBeGreaterThan(0.3);
    expect(strong?.recall.low).toBeLessThan(strong?.recall.share ?? 0);
  });

  it('go lower with a larger budget', () => {
    expect(findCuts(sample, 1_000).review.weight).toBeLessThan(findCuts(sample, 1).review.weight);
  });

  it('promise nothing from a sample that is too small', () => {
    const few = { same: [5, 6], different: [0, 1], pairs: 1_000_000, records: 1_000, expected: 10 };
    expect(findCuts(few).strong).toBeUndefined();
    expect(findCuts(few).review.weight).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('small parts', () => {
  it('Jaro and Winkler agree with their published examples', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.9611, 4);
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.8133, 4);
    expect(jaroWinkler('', '')).toBe(0);
  });

  it("Wilson's interval is that of the tables", () => {
    const { low, high } = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
  });

  it('know the script of a record', () => {
    expect(scriptOfRecord(child('نور', 'حداد', '2010'))).toBe('arabic');
    expect(scriptOfRecord({ names: [] })).toBe('other');
  });
});
