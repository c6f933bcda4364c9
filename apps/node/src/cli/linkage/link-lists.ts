import type { Random } from '@tutela/kernel';
import {
  type Chance,
  type ChildRecord,
  type Codes,
  type Comparison,
  compareChildren,
  corruptRecord,
  createX3Encoder,
  type HeardChild,
  hearChild,
  learnModel,
  type Model,
  type Workers,
  type X3Encoder,
} from '@tutela/linkage';
import { areCandidates, type Candidates, findCandidates } from './candidates.ts';
import { type Estimate, estimateCuts } from './estimate.ts';
import type { ReadList } from './read-records.ts';

/** A pair of places in the two lists. */
export interface LinkedPair {
  readonly a: number;
  readonly b: number;
  readonly comparison: Comparison;
  readonly band: 'strong' | 'review' | 'below';
}

export interface LinkResult {
  /** Candidates, the heaviest first; those below the review cut are there to be looked at in samples. */
  readonly pairs: readonly LinkedPair[];
  readonly estimate: Estimate;
  /** Weights of pairs within a list, and how many pairs between the lists stand for one of them. */
  readonly within: readonly number[];
  readonly scale: number;
}

export interface LinkPorts {
  readonly workers: Workers;
  readonly random: Random;
  /** What is being done, and how far. */
  readonly report: (what: string, done: number, of: number) => void;
  /** False leads that people can look at for each 10,000 records. */
  readonly leads: number;
}

const mostLearntPairs = 20_000;
const mostCopies = 3_000;

/**
 * Links two lists in clear. Codes find candidates, a model learnt from the lists weighs them field by field; cuts come
 * from pairs within a list, who are different children, and from copies written down anew. Needs two records in all.
 */
export async function linkLists(a: ReadList, b: ReadList, ports: LinkPorts): Promise<LinkResult> {
  const { report, random, leads } = ports;
  const [ofA, ofB] = [a, b].map(({ records }) => records.map(({ record }) => record));
  const [left = [], right = []] = [ofA, ofB];
  const all = [...left, ...right];
  const chance = chanceFrom(random);
  report('Learning', 0, 1);
  const model = learnModel(all, chance, Math.min(mostLearntPairs, 20 * all.length));
  report('Learning', 1, 1);
  const encoder = createX3Encoder({ profile: 'own-2048-3', key: random.bytes(32) });
  const copies = weighCopies(all, { model, chance, encoder });
  const search = searchWith(encoder, ports);
  const heard = { a: left.map(hearChild), b: right.map(hearChild) };
  const weigh = (found: Candidates, one: readonly HeardChild[], two: readonly HeardChild[]) =>
    weighAll(found, one, two, { model, report });
  const between = weigh(await search('Comparing the lists', left, right), heard.a, heard.b);
  const within = [
    ...weigh(await search('Comparing the first with itself', left, left), heard.a, heard.a),
    ...weigh(await search('Comparing the second with itself', right, right), heard.b, heard.b),
  ].map(({ comparison }) => comparison.weight);
  const scale =
    (left.length * right.length) / Math.max(1, halfSquare(left.length) + halfSquare(right.length));
  const estimate = estimateCuts({
    copies,
    within,
    scale,
    between: between.map(({ comparison }) => comparison.weight),
    budget: (leads * all.length) / 10_000,
  });
  const pairs = between
    .map((pair) => ({ ...pair, band: bandOf(pair.comparison.weight, estimate) }))
    .sort((one, two) => two.comparison.weight - one.comparison.weight);
  return { pairs, estimate, within, scale };
}

const halfSquare = (count: number): number => (count * (count - 1)) / 2;

function bandOf(weight: number, { review, strong }: Estimate): LinkedPair['band'] {
  if (strong !== undefined && weight >= strong.weight) return 'strong';
  return weight >= review.weight ? 'review' : 'below';
}

interface Copying {
  readonly model: Model;
  readonly chance: Chance;
  readonly encoder: X3Encoder;
}

/** Weights of records with copies written down anew; a copy that would not have been weighed at all weighs -1. */
function weighCopies(all: readonly ChildRecord[], { model, chance, encoder }: Copying): number[] {
  const records = Array.from(
    { length: Math.min(mostCopies, 4 * all.length) },
    (_, at) => all[at % all.length] ?? { names: [] },
  );
  const copies = records.map((record) => corruptRecord(record, chance));
  const alike = areCandidates(encoder.encode(records).codes, encoder.encode(copies).codes);
  return records.map((record, at) => {
    const copy = copies[at];
    if (copy === undefined || alike[at] !== true) return -1;
    return compareChildren(hearChild(record), hearChild(copy), model).weight;
  });
}

/** Codes by a key that nobody keeps: they only find candidates. */
function searchWith(encoder: X3Encoder, { workers, report }: LinkPorts) {
  const known = new Map<readonly ChildRecord[], Codes>();
  const codesOf = (records: readonly ChildRecord[]) => {
    const codes = known.get(records) ?? encoder.encode(records).codes;
    known.set(records, codes);
    return codes;
  };
  return (what: string, one: readonly ChildRecord[], two: readonly ChildRecord[]) =>
    findCandidates({
      left: codesOf(one),
      right: codesOf(two),
      workers,
      report: (done, of) => report(what, done, of),
    });
}

interface Weighing {
  readonly model: Model;
  readonly report: LinkPorts['report'];
}

function weighAll(
  { left, right }: Candidates,
  one: readonly HeardChild[],
  two: readonly HeardChild[],
  { model, report }: Weighing,
) {
  const pairs: Omit<LinkedPair, 'band'>[] = [];
  for (let at = 0; at < left.length; at += 1) {
    const [a, b] = [left[at] ?? 0, right[at] ?? 0];
    const [first, second] = [one[a], two[b]];
    if (first === undefined || second === undefined) continue;
    pairs.push({ a, b, comparison: compareChildren(first, second, model) });
    if (at % 10_000 === 9_999) report('Weighing', at + 1, left.length);
  }
  return pairs;
}

/** Unpredictable numbers below `end`; that lower ones are likelier by a billionth does not matter here. */
function chanceFrom(random: Random) {
  return {
    below: (end: number): number => {
      const bytes = random.bytes(6);
      return bytes.reduce((number, byte) => number * 256 + byte, 0) % end;
    },
  };
}
