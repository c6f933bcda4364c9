import { compareNear } from '../compare/near.ts';
import type { Workers } from '../kernel/workers.ts';
import type { BlindList } from './blind-list.ts';
import { MatchRefused } from './match-refused.ts';
import { refuseLists } from './refuse-lists.ts';

/** How alike two codes are, and no finer: scores of many pairs would identify people by themselves. */
export type Band = 'review' | 'strong';

/** Similarities, -1 to 1, from which a pair is to be looked at, and from which it is a strong lead. */
export interface MatchCuts {
  readonly review: number;
  readonly strong: number;
}

/** What one node hears: pairs of its own ids and the other's. */
export interface Answer {
  readonly run: string;
  readonly pairs: readonly AnsweredPair[];
}

export interface AnsweredPair {
  readonly own: string;
  readonly other: string;
  readonly band: Band;
}

/** The most pairs that one key may disclose: known pairs are what codes can be learnt from. */
export const mostPairs = 999;

export interface BlindComparison {
  readonly left: BlindList;
  readonly right: BlindList;
  readonly cuts: MatchCuts;
  readonly workers: Workers;
  /** 1 to 999 (the default). With more pairs nothing at all is answered. */
  readonly cap?: number;
}

/**
 * The comparator's work. It has no key and cannot tell a decoy; it keeps nothing. Throws MatchRefused for lists that do
 * not belong together, and when there are more pairs than the cap: to answer some of them would be a score.
 */
export async function compareLists(comparison: BlindComparison): Promise<{ left: Answer; right: Answer }> {
  const { left, right, cuts, workers, cap = mostPairs } = comparison;
  refuseLists(left, right);
  refuseCuts(cuts, cap);
  const pairs: AnsweredPair[] = [];
  const near = compareNear({ left: left.codes, right: right.codes, threshold: cuts.review, workers });
  for await (const hits of near) {
    if (pairs.length + hits.left.length > cap) {
      throw new MatchRefused(
        'too-many-pairs',
        `More than ${cap} pairs reach the cut: start anew with a higher one.`,
      );
    }
    for (const [at, similarity] of hits.similarity.entries()) {
      const own = left.ids[hits.left[at] ?? -1] ?? '';
      const other = right.ids[hits.right[at] ?? -1] ?? '';
      pairs.push({ own, other, band: similarity >= cuts.strong ? 'strong' : 'review' });
    }
  }
  const turned = pairs.map(({ own, other, band }) => ({ own: other, other: own, band }));
  return { left: answerOf(left.run, pairs), right: answerOf(left.run, turned) };
}

/** In the order of the random ids, which says nothing of similarities. */
const answerOf = (run: string, pairs: readonly AnsweredPair[]): Answer => {
  const key = ({ own, other }: AnsweredPair): string => `${own} ${other}`;
  return { run, pairs: [...pairs].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
};

function refuseCuts({ review, strong }: MatchCuts, cap: number): void {
  if (!(review > 0 && review <= strong && strong <= 1)) {
    throw new MatchRefused(
      'cuts-invalid',
      'The cuts lie above 0 and up to 1, the strong one not below the other.',
    );
  }
  refuseCap(cap);
}

/** Throws MatchRefused for a cap that is none. */
export function refuseCap(cap: number): void {
  if (!Number.isInteger(cap) || cap < 1 || cap > mostPairs) {
    throw new MatchRefused('cuts-invalid', `The cap is a whole number from 1 to ${mostPairs}.`);
  }
}
