import { describeByLikelihood, describeByRanks, describeByShape } from './describe.ts';
import { type Graph, rankedGraph } from './graph.ts';
import { type Nearest, nearestRows } from './rows.ts';

/** A record that the attacker knows in clear, and its code. */
export type KnownPair = readonly [known: number, coded: number];

/** What an attacker has: a population in clear, codes of it whose key he lacks, perhaps some pairs; never the key. */
export interface GraphAttack {
  /** How alike the records in clear are to each other, encoded by the attacker's own key or by expectation. */
  readonly known: Graph;
  /** How alike the codes are to each other. */
  readonly coded: Graph;
  /** Pairs known beforehand; without them the attack begins with the shape of neighbourhoods. */
  readonly pairs?: readonly KnownPair[];
  /** `ranks` compares any two graphs; `likelihood` needs `known` to be what is to be expected of `coded`. */
  readonly by: 'ranks' | 'likelihood';
  readonly rounds?: number;
}

/** Pairs that are believed in one round at most, beside those known. More add little. */
const mostBelieved = 256;

/**
 * Finds out whose code is whose by the likeness of codes among themselves (after Vidanage and others, CIKM 2020, and
 * Schaefer, Armknecht and Heng, ACSAC 2024; simplified). Each round compares all records by their likeness to pairs that
 * are believed, and believes the clearest matches of it in the next. Gives the guesses of each round: for each record in
 * clear the place of its code.
 */
export function matchGraphs({ known, coded, pairs = [], by, rounds = 10 }: GraphAttack): Int32Array[] {
  const ranked = by === 'ranks' || pairs.length === 0 ? [rankedGraph(known), rankedGraph(coded)] : [];
  const [a = known, b = coded] = ranked;
  const describe = (believed: readonly KnownPair[]): Nearest => {
    const ofKnown = believed.map(([one]) => one);
    const ofCoded = believed.map(([, two]) => two);
    return by === 'ranks'
      ? nearestRows(describeByRanks(a, ofKnown), describeByRanks(b, ofCoded))
      : nearestRows(
          describeByLikelihood(known, ofKnown, 'known'),
          describeByLikelihood(coded, ofCoded, 'coded'),
        );
  };
  const guesses: Int32Array[] = [];
  let nearest =
    pairs.length > 0
      ? describe(pairs)
      : nearestRows(describeByShape(a, 'known'), describeByShape(b, 'coded'));
  for (let round = 0; ; round += 1) {
    guesses.push(nearest.of);
    if (round + 1 >= rounds || isSettled(guesses)) return guesses;
    nearest = describe([...pairs, ...clearest(nearest, pairs, 0.05 + 0.06 * round)]);
  }
}

function isSettled(guesses: readonly Int32Array[]): boolean {
  const [before, last] = guesses.slice(-2);
  return last?.every((guess, at) => guess === before?.[at]) === true;
}

/** Of the pairs that are nearest to each other the share that stands out most from the next best. */
function clearest(
  { of, back, first, second }: Nearest,
  pairs: readonly KnownPair[],
  share: number,
): KnownPair[] {
  const taken = new Set(pairs.map(([known]) => known));
  const mutual = [...of.keys()].filter((row) => back[of[row] ?? -1] === row && !taken.has(row));
  const lead = (row: number): number => {
    const [best, next] = [first[row] ?? 0, second[row] ?? 0];
    // Cosines end at 1, squared distances below zero at 0; likelihoods are small and are compared as they are.
    const end = best > 0 ? 1 : 0;
    return (best - next) / Math.max(1e-9, Math.abs(end - next));
  };
  const leads = new Map(mutual.map((row) => [row, lead(row)]));
  mutual.sort((one, two) => (leads.get(two) ?? 0) - (leads.get(one) ?? 0));
  const wanted = Math.min(mostBelieved, Math.max(10, Math.floor(mutual.length * Math.min(1, share))));
  return mutual.slice(0, wanted).map((row): KnownPair => [row, of[row] ?? 0]);
}

/** The share of records whose code was found, in the best round; those known beforehand do not count. */
export function shareFound(
  guesses: readonly Int32Array[],
  truth: ArrayLike<number>,
  pairs: readonly KnownPair[] = [],
): number {
  const known = new Set(pairs.map(([row]) => row));
  const shares = guesses.map((guess) => {
    let found = 0;
    guess.forEach((code, row) => {
      if (!known.has(row) && code === truth[row]) found += 1;
    });
    return found / (guess.length - known.size);
  });
  return Math.max(...shares);
}
