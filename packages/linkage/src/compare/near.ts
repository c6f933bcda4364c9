import type { Codes } from '../codes/codes.ts';
import { chunkCodes, refuseUnlookable, shelve, stagingBytes } from '../kernel/chunks.ts';
import { layOut } from '../kernel/memory.ts';
import { planBytes, writePlan } from '../kernel/plan.ts';
import { type Hits, seatBytes, writeSeat } from '../kernel/seats.ts';
import { streamHits } from '../kernel/stream-hits.ts';
import type { Workers } from '../kernel/workers.ts';
import { cutsFor } from './early-exit.ts';
import { refuseUnlike } from './refuse-unlike.ts';

/** What a comparison by distance is told. */
export interface NearComparison {
  readonly left: Codes;
  /** Both lists have codes of a multiple of 512 bits. */
  readonly right: Codes;
  /** -1 to 1: pairs with 1 - 2h / bits at or above it are hits. Unrelated X3 codes lie around 0. */
  readonly threshold: number;
  /** How probable it may be that a pair at the threshold is overlooked, 0 (default: none is) to 1. */
  readonly missed?: number;
  readonly workers: Workers;
  /** Hits that one block holds (default 16,384). */
  readonly blockHits?: number;
}

const tile = 64;
/** Pairs of a code and a chunk of 4,096 that one order does at most: about a tenth of a second. */
export const nearBudget = 8_192;

/** Throws a RangeError for thresholds and shares that make no sense. */
export function refuseSenseless(threshold: number, missed: number): void {
  if (!(threshold >= -1 && threshold <= 1)) throw new RangeError('a threshold lies between -1 and 1');
  if (!(missed >= 0 && missed < 1)) throw new RangeError('what may be missed is 0 or more and below 1');
}

/**
 * Pairs of codes at or above the threshold, in blocks and in no order. A pair is given up after 512 or 1,024 bits when
 * by then it is too far apart. Every hit is a hit; one at the threshold is overlooked with probability `missed` at most.
 */
export async function* compareNear(comparison: NearComparison): AsyncGenerator<Hits> {
  const { left, right, threshold, missed = 0, workers, blockHits = 16_384 } = comparison;
  refuseUnlike(left, right);
  refuseUnlookable(left.bits);
  refuseSenseless(threshold, missed);
  if (blockHits < 1) throw new RangeError('a block holds one hit at least');
  const cuts = cutsFor(left.bits, threshold, missed);
  if (left.count === 0 || right.count === 0 || cuts.last < 0) return;
  const seatSize = Math.ceil(seatBytes(blockHits, 0) / 64) * 64;
  const { memory, at } = layOut(
    new Map([
      ['plan', planBytes] as const,
      ['left', left.bytes.length] as const,
      ['staging', stagingBytes(left.bits)] as const,
      ['chunks', (Math.ceil(right.count / chunkCodes) * chunkCodes * right.bits) / 8] as const,
      ['seats', workers.count * seatSize] as const,
    ]),
  );
  new Uint8Array(memory.buffer).set(left.bytes, at('left'));
  await shelve({ memory, staging: at('staging'), chunks: at('chunks') }, right, 0);
  writePlan(memory, at('plan'), {
    bits: left.bits,
    left: at('left'),
    leftCount: left.count,
    right: at('chunks'),
    rightCount: right.count,
    tile,
    budget: nearBudget,
    cut1: cuts.first,
    cut2: cuts.second,
    cut3: cuts.last,
  });
  const seats = Array.from({ length: workers.count }, (_, worker) =>
    writeSeat(memory, at('seats') + worker * seatSize, blockHits),
  );
  yield* streamHits({ workers, memory, call: 'scanNear', plan: at('plan'), seats });
}
