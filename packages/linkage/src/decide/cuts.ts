import type { ChildRecord } from '../normalise/record.ts';
import { type Script, wordsOf } from '../normalise/words.ts';

/** A share and the interval in which it lies with 95 of 100 chances (Wilson, 1927). */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Where leads begin. A lead is for two caseworkers to look at: no cut makes it an identity. */
export interface Cut {
  readonly weight: number;
  /** The share of true pairs at or above the cut. */
  readonly recall: Interval;
  /** Leads that are false, for each 10,000 records. */
  readonly falsePerTenThousand: number;
}

export interface Cuts {
  /** So many leads as the budget allows. */
  readonly review: Cut;
  /** Nearly only true ones, at least 99 of 100; missing where no cut reaches that. */
  readonly strong?: Cut;
}

/** Weights of pairs whose truth is known, and for how many records they stand. */
export interface Sample {
  /** Weights of records with corrupted copies of themselves. */
  readonly same: readonly number[];
  /** Weights of pairs of records of different children. */
  readonly different: readonly number[];
  /** How many pairs of different children there are in all; `different` may be a sample of them. */
  readonly pairs: number;
  readonly records: number;
  /** How many children are expected to be on both lists. */
  readonly expected: number;
}

const budget = 20;
const sure = 0.99;

/** The two cuts of a sample. `leads` is how many false leads people can look at for each 10,000 records. */
export function findCuts(sample: Sample, leads = budget): Cuts {
  const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
  const sorted = { ...sample, same: ascending(sample.same), different: ascending(sample.different) };
  const weights = ascending([...new Set([...sample.same, ...sample.different])]);
  const cuts = weights.map((weight) => cutAt(weight, sorted));
  const review = cuts.find(({ falsePerTenThousand }) => falsePerTenThousand <= leads);
  const strong = cuts.find((cut) => precisionOf(cut, sample) >= sure && cut.recall.share > 0);
  const none: Cut = {
    weight: Number.POSITIVE_INFINITY,
    recall: wilson(0, sample.same.length),
    falsePerTenThousand: 0,
  };
  return { review: review ?? none, ...(strong === undefined ? {} : { strong }) };
}

/** `same` and `different` are sorted here. Of a mere sample one more false pair is counted than was seen. */
function cutAt(weight: number, { same, different, pairs, records }: Sample): Cut {
  const wrong = countFrom(different, weight);
  const seen = different.length;
  const falses = seen >= pairs ? wrong : ((wrong + 1) / (seen + 1)) * pairs;
  return {
    weight,
    recall: wilson(countFrom(same, weight), same.length),
    falsePerTenThousand: records === 0 ? 0 : (falses * 10_000) / records,
  };
}

/** How many sorted numbers are at least `least`. */
function countFrom(sorted: readonly number[], least: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return sorted.length - from;
}

function precisionOf({ recall, falsePerTenThousand }: Cut, { expected, records }: Sample): number {
  const right = recall.share * expected;
  const wrong = (falsePerTenThousand * records) / 10_000;
  return right + wrong === 0 ? 0 : right / (right + wrong);
}

/** Wilson's interval for `found` of `all`. */
export function wilson(found: number, all: number): Interval {
  if (all === 0) return { share: 0, low: 0, high: 1 };
  const z = 1.96;
  const share = found / all;
  const middle = share + (z * z) / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return { share, low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

/** The script of most words of a record's names: cuts are published for each, so that none is served worse unseen. */
export function scriptOfRecord({ names }: ChildRecord): Script {
  const counts = new Map<Script, number>();
  for (const { script } of names.flatMap(({ text }) => wordsOf(text))) {
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'other';
}
