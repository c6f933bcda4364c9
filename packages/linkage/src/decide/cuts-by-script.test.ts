import { describe, expect, it } from 'vitest';
import { numbersFrom } from '../compare/random-codes.ts';
import type { ChildRecord } from '../normalise/record.ts';
import { compareChildren, hearChild } from './compare-children.ts';
import { corruptRecord } from './corrupt-record.ts';
import { findCutsByScript, type ScriptSample } from './cuts-by-script.ts';
import { learnModel } from './learn-model.ts';

const next = numbersFrom(4);
const chance = { below: (end: number) => Math.floor(next() * end) };
const syllables = {
  latin: ['no', 'ma', 'ri', 'ta', 'lu', 'ka', 'se', 'do'],
  arabic: ['نو', 'ما', 'ري', 'تا', 'لو', 'كا', 'سي', 'دو'],
};

/** An invented child; those written in Arabic are known by one name alone, as happens to them more often. */
function invent(script: 'latin' | 'arabic'): ChildRecord {
  const word = () => Array.from({ length: 3 }, () => syllables[script][chance.below(8)] ?? '').join('');
  const given = { kind: 'given', text: word() } as const;
  const birth = { date: `${2006 + chance.below(12)}-0${1 + chance.below(9)}-1${chance.below(10)}` };
  return script === 'arabic'
    ? { names: [given], birth: { date: birth.date.slice(0, 4) } }
    : { names: [given, { kind: 'family', text: word() }], birth };
}

const records = [
  ...Array.from({ length: 90 }, () => invent('latin')),
  ...Array.from({ length: 45 }, () => invent('arabic')),
];
const model = learnModel(records, chance, 2_000);
const weigh = (one: ChildRecord, two: ChildRecord) =>
  compareChildren(hearChild(one), hearChild(two), model).weight;
const sample: ScriptSample = {
  records,
  same: records.map((record) => ({ record, weight: weigh(record, corruptRecord(record, chance)) })),
  different: records.flatMap((one, at) =>
    records.slice(at + 1).map((two) => ({ one, two, weight: weigh(one, two) })),
  ),
  expected: 40,
};

describe('cuts by script', () => {
  const { common, scripts } = findCutsByScript(sample, 200);
  const latin = scripts.get('latin');
  const arabic = scripts.get('arabic');

  it('count the children of each script', () => {
    expect([...scripts.keys()]).toEqual(['latin', 'arabic']);
    expect([latin?.records, arabic?.records]).toEqual([90, 45]);
  });

  it('show whom the common cut serves worse, with intervals', () => {
    const [well, worse] = [latin?.recallAtCommon, arabic?.recallAtCommon];
    expect(worse?.share).toBeLessThan(well?.share ?? 0);
    for (const recall of [well, worse]) {
      expect(recall?.low).toBeLessThan(recall?.share ?? 0);
      expect(recall?.high).toBeGreaterThanOrEqual(recall?.share ?? 1);
    }
    const found = (90 * (well?.share ?? 0) + 45 * (worse?.share ?? 0)) / 135;
    expect(found).toBeCloseTo(common.review.recall.share, 10);
  });

  it('keep to the budget in each script, by the false leads that its children are in', () => {
    for (const [script, { own, records: count }] of scripts) {
      const letters = script === 'latin' ? /[a-z]/ : /[\u0600-\u06ff]/;
      const isIn = ({ names }: ChildRecord) => letters.test(names[0]?.text ?? '');
      const touching = sample.different.filter(({ one, two }) => isIn(one) || isIn(two));
      const wrong = touching.filter(({ weight }) => weight >= own.review.weight).length;
      expect(own.review.falsePerTenThousand).toBeCloseTo((wrong * 10_000) / count, 6);
      expect(own.review.falsePerTenThousand).toBeLessThanOrEqual(200);
    }
  });

  it('promise nothing for a script with too few pairs', () => {
    const few = findCutsByScript({ ...sample, different: sample.different.slice(0, 50) });
    expect(few.scripts.get('arabic')?.own.review.weight).toBe(Number.POSITIVE_INFINITY);
  });
});
