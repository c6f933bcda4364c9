/** Where a comparison by distance gives up: a pair whose distance so far is larger than this cannot, or will hardly, be a hit. */
export interface Cuts {
  /** After 512 bits, and after 1,024. */
  readonly first: number;
  readonly second: number;
  /** After all: the largest distance that is a hit. Below 0 when no distance is. */
  readonly last: number;
}

/** The largest number of different bits at which 1 - 2h / bits is still at or above the threshold. */
function largestDistance(bits: number, threshold: number): number {
  let distance = Math.min(bits, Math.ceil((bits * (1 - threshold)) / 2) + 1);
  while (distance >= 0 && 1 - (2 * distance) / bits < threshold) distance -= 1;
  return distance;
}

/**
 * Cuts at which a pair at or above the threshold is given up with a probability of at most `missed`. A pair at the
 * threshold has h different bits of l; if they lie anywhere with equal probability (in X3 codes they do: each bit hangs
 * on pseudo-random bits of its own), those among the first n are hypergeometric, and a nearer pair has fewer. The first
 * two looks share what may be missed; with `missed` 0 nothing is.
 */
export function cutsFor(bits: number, threshold: number, missed: number): Cuts {
  const last = largestDistance(bits, threshold);
  const looks = [512, 1024].filter((length) => length < bits);
  const cut = (length: number): number =>
    length < bits && last >= 0 ? cutAfter(length, { bits, last, missed: missed / looks.length }) : last;
  return { first: cut(512), second: cut(1024), last };
}

interface Tolerance {
  readonly bits: number;
  readonly last: number;
  readonly missed: number;
}

/** The smallest c with P(more than c different bits among the first `length`) <= missed. */
function cutAfter(length: number, { bits, last, missed }: Tolerance): number {
  const chance = hypergeometric(bits, last, length);
  let tail = 0;
  for (let distance = Math.min(length, last); distance > 0; distance -= 1) {
    tail += chance(distance);
    if (tail > missed) return distance;
  }
  return 0;
}

/** P(k of `marked` among `drawn` of `all`), drawn without putting back. */
function hypergeometric(all: number, marked: number, drawn: number): (k: number) => number {
  const sums = new Float64Array(all + 1);
  for (let at = 1; at <= all; at += 1) sums[at] = (sums[at - 1] ?? 0) + Math.log(at);
  const factorial = (n: number) => sums[n] ?? Number.NaN;
  const choose = (n: number, k: number) => factorial(n) - factorial(k) - factorial(n - k);
  const every = choose(all, drawn);
  return (k) =>
    k < drawn - (all - marked) || k > marked || k > drawn
      ? 0
      : Math.exp(choose(marked, k) + choose(all - marked, drawn - k) - every);
}
