import type { Codes } from '../codes/codes.ts';
import { layOut } from '../kernel/memory.ts';
import { planBytes, writePlan } from '../kernel/plan.ts';
import { type Hits, seatBytes, writeSeat } from '../kernel/seats.ts';
import { streamHits } from '../kernel/stream-hits.ts';
import { divideAmong, type Order, type Workers } from '../kernel/workers.ts';
import { neededInCommon } from './needed.ts';
import type { TablePlan } from './plan-tables.ts';
import { refuseUnlike } from './refuse-unlike.ts';

/** What a comparison by tables is told. */
export interface TableComparison {
  readonly left: Codes;
  readonly right: Codes;
  /** 0 to 1, Dice. */
  readonly threshold: number;
  readonly tables: TablePlan;
  readonly workers: Workers;
  /** Hits that one block holds (default 16,384). */
  readonly blockHits?: number;
}

/** Left-hand codes that one order looks up at most: about a tenth of a second. */
const budget = 250_000;

/**
 * Pairs at or above the threshold that meet in one of the tables, each once, in blocks and in no order. Every hit is
 * compared in full and is a hit; how many are found is what `tables.promised` says.
 */
export async function* compareByTables(comparison: TableComparison): AsyncGenerator<Hits> {
  const { left, right, threshold, tables, workers, blockHits = 16_384 } = comparison;
  const { bits } = tables;
  refuseUnlike(left, right);
  if (left.bits !== bits) throw new RangeError('the tables were planned for codes of another length');
  if (!(threshold >= 0 && threshold <= 1)) throw new RangeError('a threshold lies between 0 and 1');
  if (blockHits < 1) throw new RangeError('a block holds one hit at least');
  if (left.count === 0 || right.count === 0) return;
  const { memory, at, seatSize } = load(comparison, blockHits);
  const weigh = (codes: number, weights: number): Order => ({
    memory,
    call: 'weigh',
    numbers: [codes, bits, weights],
  });
  await divideAmong(workers, left.count, weigh(at('left'), at('leftWeights')));
  await divideAmong(workers, right.count, weigh(at('right'), at('rightWeights')));
  const seats = Array.from({ length: workers.count }, (_, worker) =>
    writeSeat(memory, at('seats') + worker * seatSize, blockHits),
  );
  yield* streamHits({ workers, memory, call: 'scanTables', plan: at('plan'), seats });
}

/** Lays lists, tables and plan down in a memory of their own. */
function load({ left, right, threshold, tables, workers }: TableComparison, blockHits: number) {
  const { bits } = tables;
  const bucketBits = Math.min(24, Math.max(4, Math.ceil(Math.log2(right.count))));
  const scratch = (2 ** bucketBits + 1) * 4 + right.count * 12;
  const seatSize = Math.ceil(seatBytes(blockHits, scratch) / 64) * 64;
  const { memory, at } = layOut(
    new Map([
      ['plan', planBytes] as const,
      ['left', left.bytes.length] as const,
      ['leftWeights', left.count * 4] as const,
      ['right', right.bytes.length] as const,
      ['rightWeights', right.count * 4] as const,
      ['need', (2 * bits + 1) * 4] as const,
      ['masks', tables.masks.length] as const,
      ['factors', tables.factors.length] as const,
      ['seats', workers.count * seatSize] as const,
    ]),
  );
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(left.bytes, at('left'));
  bytes.set(right.bytes, at('right'));
  bytes.set(tables.masks, at('masks'));
  bytes.set(tables.factors, at('factors'));
  new Uint32Array(memory.buffer, at('need'), 2 * bits + 1).set(neededInCommon(bits, threshold));
  writePlan(memory, at('plan'), {
    bits,
    left: at('left'),
    leftCount: left.count,
    leftWeights: at('leftWeights'),
    right: at('right'),
    rightCount: right.count,
    rightWeights: at('rightWeights'),
    need: at('need'),
    budget,
    masks: at('masks'),
    tables: tables.tables,
    factors: at('factors'),
    bucketBits,
  });
  return { memory, at, seatSize };
}
