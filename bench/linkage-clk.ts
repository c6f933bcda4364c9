import { type Codes, compareDice, type Hits } from '@tutela/linkage';
import type { Bench, Figures } from './harness/bench.ts';
import { median } from './harness/statistics.ts';
import { withNamesOnBothCores } from './linkage/both-cores.ts';
import { inventLists } from './linkage/lists.ts';
import { pairsOf, readAll } from './linkage/pairs.ts';
import { growthWhile } from './linkage/peak.ts';
import type { Threads } from './linkage/threads.ts';
import { compileYardstick } from './linkage/yardstick.ts';

const threshold = 0.8;
const rounds = 5;

/** Two lists of Bloom filters, every pair compared exactly: from codes in memory to the last hit read. */
export const linkageClk: Bench = {
  name: 'linkage-clk',
  about: 'exact: 20,000 × 50,000 codes of 1,024 bits, Dice 0.8, end to end on two cores',
  bars: { ratio_to_popcount: '>=3', hits_equal: '=1', memory_mb: '<=120' },
  yardstick: 'a C popcount loop, one thread, gcc -O3 -mpopcnt -fno-tree-vectorize, the whole job',
  run: withNamesOnBothCores(async (names, threads, { quick, seed, tell }) => {
    const sizes = quick
      ? { left: 4_000, right: 10_000, shared: 2_000 }
      : { left: 20_000, right: 50_000, shared: 10_000 };
    tell('inventing two lists');
    const { left, right } = inventLists(names, sizes, seed);
    return measure(left, right, threads);
  }),
};

async function measure(left: Codes, right: Codes, threads: Threads): Promise<Figures> {
  const yardstick = compileYardstick();
  try {
    const memory = await growthWhile(() => findAll(left, right, threads));
    const ours: number[] = [];
    const plain: number[] = [];
    let found: Hits[] = [];
    let expected = new Set<number>();
    for (let round = 0; round < rounds; round += 1) {
      const measured = yardstick.measure(left, right, threshold);
      plain.push(measured.seconds);
      expected = measured.pairs;
      const from = performance.now();
      found = await findAll(left, right, threads);
      ours.push((performance.now() - from) / 1_000);
    }
    const pairs = pairsOf(found);
    const seconds = median(ours);
    return {
      ratio_to_popcount: median(plain) / seconds,
      hits_equal: pairs.size === expected.size && [...pairs].every((pair) => expected.has(pair)) ? 1 : 0,
      memory_mb: memory + (left.bytes.length + right.bytes.length) / 2 ** 20,
      per_s: (left.count * right.count) / seconds,
      seconds,
      popcount_seconds: median(plain),
      hits: pairs.size,
    };
  } finally {
    yardstick.remove();
  }
}

const findAll = (left: Codes, right: Codes, workers: Threads): Promise<Hits[]> =>
  readAll(compareDice({ left, right, threshold, workers }));
