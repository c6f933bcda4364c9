import { type Interval, wilson } from '@tutela/linkage';

/** Weights from which an estimate is made. */
export interface Evidence {
  /** Of records with copies of themselves written down anew; below 0 also where the copy was no candidate. */
  readonly copies: readonly number[];
  /** Of candidates within one list, who are different children. */
  readonly within: readonly number[];
  /** How many pairs of the two lists stand against one pair within a list. */
  readonly scale: number;
  /** Of candidates between the lists. */
  readonly between: readonly number[];
  /** False pairs that people can look at. */
  readonly budget: number;
}

/** What is to be expected of the pairs at or above a weight. */
export interface CutEstimate {
  readonly weight: number;
  readonly pairs: number;
  readonly falsePairs: number;
  readonly precision: Interval;
  readonly recall: Interval;
}

export interface Estimate {
  readonly review: CutEstimate;
  /** Missing where no cut promises 99 of 100. */
  readonly strong?: CutEstimate;
}

const sure = 0.99;

/** The lowest cut that keeps to the budget, and the lowest that is nearly sure. A lead weighs more than nothing. */
export function estimateCuts(evidence: Evidence): Estimate {
  const { budget, scale } = evidence;
  const between = descending(evidence.between);
  const within = descending(evidence.within);
  const copies = descending(evidence.copies);
  const at = (weight: number): CutEstimate => {
    const pairs = countFrom(between, weight);
    const seen = countFrom(within, weight);
    return {
      weight,
      pairs,
      falsePairs: Math.min(pairs, seen * scale),
      precision: precisionOf(pairs, seen, scale),
      recall: wilson(countFrom(copies, weight), copies.length),
    };
  };
  const weights = [...new Set([...between, ...within].filter((weight) => weight > 0))].sort((a, b) => a - b);
  const fits = (weight: number) => countFrom(within, weight) * scale <= budget;
  const review = weights[firstWhere(weights, fits)] ?? Number.POSITIVE_INFINITY;
  const strong = weights
    .slice(firstWhere(weights, (weight) => weight >= review))
    .find((weight) => at(weight).precision.share >= sure);
  return { review: at(review), ...(strong === undefined ? {} : { strong: at(strong) }) };
}

/** Of a count that was seen, the true mean lies between these with 95 of 100 chances (Poisson, near enough). */
function precisionOf(pairs: number, seen: number, scale: number): Interval {
  if (pairs === 0) return { share: 0, low: 0, high: 1 };
  const share = (falses: number) => Math.min(1, Math.max(0, 1 - (falses * scale) / pairs));
  const reach = 1.96 * Math.sqrt(seen + 1);
  return {
    share: share(seen),
    low: share(seen + 1.92 + reach),
    high: share(Math.max(0, seen + 1.92 - reach)),
  };
}

const descending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => b - a);

/** How many of numbers sorted downwards are at least `least`. */
function countFrom(sorted: readonly number[], least: number): number {
  return firstWhere(sorted, (number) => number < least);
}

/** The first place where a condition holds that holds from there on; the length where it never does. */
function firstWhere(sorted: readonly number[], holds: (number: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return from;
}
