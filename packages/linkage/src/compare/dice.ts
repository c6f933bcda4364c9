import type { Codes } from '../codes/codes.ts';
import { type Layout, layOut } from '../kernel/memory.ts';
import { planBytes, writePlan } from '../kernel/plan.ts';
import { type Hits, seatBytes, writeSeat } from '../kernel/seats.ts';
import { streamHits } from '../kernel/stream-hits.ts';
import { divideAmong, type Order, type Workers } from '../kernel/workers.ts';
import { neededInCommon } from './needed.ts';
import { refuseUnlike } from './refuse-unlike.ts';

/** What a comparison by Dice's coefficient is told. */
export interface DiceComparison {
  readonly left: Codes;
  readonly right: Codes;
  /** 0 to 1: pairs with 2c / (p + q) at or above it are hits. */
  readonly threshold: number;
  readonly workers: Workers;
  /** Hits that one block holds, 128 at least (default 16,384). */
  readonly blockHits?: number;
}

const lanes = 128;
/** Pairs of a code and a block of 128 that one order does at most: about a tenth of a second. */
const budget = 1_000_000;

/**
 * All pairs at or above the threshold, exactly, in blocks and in no order. Two codes without a bit have similarity 0.
 *
 * The right-hand list is sorted by weight and stored sideways in blocks of 128, rarest bit first; for each left-hand
 * code the missing bits of 128 records are counted at once and the block is left when all have too many. Those who
 * remain are counted in full. Needs about 2.1 times the size of the codes.
 */
export async function* compareDice(comparison: DiceComparison): AsyncGenerator<Hits> {
  const { left, right, threshold, workers, blockHits = 16_384 } = comparison;
  refuseUnlike(left, right);
  if (!(threshold >= 0 && threshold <= 1)) throw new RangeError('a threshold lies between 0 and 1');
  if (blockHits < lanes) throw new RangeError('a block holds 128 hits at least');
  if (left.count === 0 || right.count === 0) return;
  const tile = Math.max(1, Math.min(lanes, Math.ceil(left.count / (8 * workers.count))));
  const layout = layOutDice(left, right, { tile, workers: workers.count, blockHits });
  const { memory, at } = layout;
  load(layout, left, right);
  new Uint32Array(memory.buffer, at('need'), 2 * left.bits + 1).set(neededInCommon(left.bits, threshold));
  writePlan(memory, at('plan'), {
    bits: left.bits,
    left: at('left'),
    leftCount: left.count,
    leftWeights: at('leftWeights'),
    right: at('right'),
    rightCount: right.count,
    rightWeights: at('rightWeights'),
    need: at('need'),
    order: at('order'),
    slices: at('slices'),
    columns: at('columns'),
    ranks: at('ranks'),
    tile,
    budget,
  });
  await prepare(layout, comparison);
  const seats = Array.from({ length: workers.count }, (_, worker) =>
    writeSeat(memory, at('seats') + worker * seatSize(left.bits, tile, blockHits), blockHits),
  );
  yield* streamHits({ workers, memory, call: 'scanDice', plan: at('plan'), seats });
}

type Part =
  | 'plan'
  | 'left'
  | 'leftWeights'
  | 'right'
  | 'rightWeights'
  | 'nobody'
  | 'need'
  | 'order'
  | 'columns'
  | 'ranks'
  | 'counts'
  | 'slices'
  | 'seats';

interface Sizes {
  readonly tile: number;
  readonly workers: number;
  readonly blockHits: number;
}

/** A seat's scratch holds, for each code of a tile, the list of its columns. */
const seatSize = (bits: number, tile: number, blockHits: number): number =>
  Math.ceil(seatBytes(blockHits, tile * (bits + 16) * 4) / 64) * 64;

function layOutDice(left: Codes, right: Codes, { tile, workers, blockHits }: Sizes): Layout<Part> {
  const { bits } = left;
  return layOut<Part>(
    new Map<Part, number>([
      ['plan', planBytes],
      ['left', left.bytes.length],
      ['leftWeights', left.count * 4],
      ['right', right.bytes.length],
      ['rightWeights', right.count * 4],
      ['nobody', bits / 8],
      ['need', (2 * bits + 1) * 4],
      ['order', right.count * 4],
      ['columns', bits * 4],
      ['ranks', bits * 4],
      ['counts', (bits + 2) * 4],
      ['slices', Math.ceil(right.count / lanes) * (bits + 1) * 16],
      ['seats', workers * seatSize(bits, tile, blockHits)],
    ]),
  );
}

function load({ memory, at }: Layout<Part>, left: Codes, right: Codes): void {
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(left.bytes, at('left'));
  bytes.set(right.bytes, at('right'));
}

/** Weighs both lists, sorts and ranks the right one and stores it sideways. */
async function prepare(
  { memory, at }: Layout<Part>,
  { left, right, workers }: DiceComparison,
): Promise<void> {
  const order = (call: Order['call'], ...numbers: number[]): Order => ({ memory, call, numbers });
  const { bits } = left;
  await divideAmong(workers, left.count, order('weigh', at('left'), bits, at('leftWeights')));
  await divideAmong(workers, right.count, order('weigh', at('right'), bits, at('rightWeights')));
  await workers.do(0, order('sortByWeight', at('plan'), at('counts')));
  await workers.do(0, order('rankColumns', at('plan'), at('counts')));
  const blocks = Math.ceil(right.count / lanes);
  await divideAmong(workers, blocks, order('sliceBlocks', at('plan'), at('nobody')));
}
