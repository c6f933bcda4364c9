import { systemRandom } from '@tutela/kernel';
import { type Codes, codesOf, compareByTables, compareDice, type Hits, planTables } from '@tutela/linkage';
import type { Bench, BenchOptions, Figures } from './harness/bench.ts';
import { median } from './harness/statistics.ts';
import { withNamesOnBothCores } from './linkage/both-cores.ts';
import { inventLists, type TwoLists } from './linkage/lists.ts';
import { pairNumber, pairsOf, readAll } from './linkage/pairs.ts';
import { growthWhile } from './linkage/peak.ts';
import type { Threads } from './linkage/threads.ts';
import { compileYardstick } from './linkage/yardstick.ts';

const threshold = 0.8;
const promise = { similarity: 0.9, recall: 0.97 };
const rounds = 3;

/** Long lists of Bloom filters through tables of drawn bits: from codes in memory to the last hit read. */
export const linkageLsh: Bench = {
  name: 'linkage-lsh',
  about: 'tables of drawn bits: 200,000 × 200,000 codes of 1,024 bits, Dice 0.8, end to end on two cores',
  bars: { ratio_to_popcount: '>=50', recall: '>=0.99' },
  yardstick:
    'a C popcount loop, one thread, gcc -O3 -mpopcnt -fno-tree-vectorize, extrapolated from 4,000 × 50,000',
  run: withNamesOnBothCores(async (names, threads, options) => {
    const each = options.quick ? 20_000 : 200_000;
    options.tell(`inventing two lists of ${each}`);
    const lists = inventLists(names, { left: each, right: each, shared: each / 2 }, options.seed);
    return measure(lists, threads, options);
  }),
};

async function measure(lists: TwoLists, threads: Threads, { tell }: BenchOptions): Promise<Figures> {
  const yardstick = compileYardstick();
  try {
    const { left, right } = lists;
    const sample = { left: part(left, 0, 4_000), right: part(right, 0, 50_000) };
    const memory = await growthWhile(() => findByTables(lists, threads));
    let last: Hits[] = [];
    const ours: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { seconds } = yardstick.measure(sample.left, sample.right, threshold);
      plain.push((seconds * left.count * right.count) / (sample.left.count * sample.right.count));
      const from = performance.now();
      const { hits, drawn } = await findByTables(lists, threads);
      ours.push((performance.now() - from) / 1_000);
      last = hits;
      tell(`${drawn.tables} tables of ${drawn.keyBits} bits: ${ours.at(-1)?.toFixed(2)} s`);
    }
    const found = pairsOf(last);
    return {
      ratio_to_popcount: median(plain) / median(ours),
      recall: await recallOfThePeople(lists, found, threads),
      recall_of_all_pairs: await recallOfAllPairs(lists, found, threads),
      memory_mb: memory + (left.bytes.length + right.bytes.length) / 2 ** 20,
      seconds: median(ours),
      hits: found.size,
    };
  } finally {
    yardstick.remove();
  }
}

const part = ({ bytes, bits }: Codes, from: number, count: number): Codes =>
  codesOf(bytes.subarray((from * bits) / 8, ((from + count) * bits) / 8), bits);

async function findByTables({ left, right }: TwoLists, workers: Threads) {
  const drawn = planTables({ left, right, promise, random: systemRandom });
  const hits = await readAll(compareByTables({ left, right, threshold, tables: drawn, workers }));
  return { hits, drawn };
}

/** What was found of the people who are in both lists and whose codes reach the threshold. */
async function recallOfThePeople(
  { left, right, shared }: TwoLists,
  found: ReadonlySet<number>,
  workers: Threads,
) {
  const step = 2_000;
  let same = 0;
  let sameFound = 0;
  for (let from = 0; from < shared; from += step) {
    const [rows, columns] = [part(left, from, step), part(right, from, step)];
    for await (const hits of compareDice({ left: rows, right: columns, threshold, workers })) {
      const people = [...hits.left].filter((row, at) => row === hits.right[at]).map((row) => row + from);
      same += people.length;
      sameFound += people.filter((row) => found.has(pairNumber(row, row))).length;
    }
  }
  return sameFound / same;
}

/** What was found of all pairs that reach the threshold, of the first 2,000 rows: most are of different people. */
async function recallOfAllPairs({ left, right }: TwoLists, found: ReadonlySet<number>, workers: Threads) {
  let all = 0;
  let allFound = 0;
  for await (const hits of compareDice({ left: part(left, 0, 2_000), right, threshold, workers })) {
    all += hits.left.length;
    allFound += [...hits.left].filter((row, at) => found.has(pairNumber(row, hits.right[at] ?? 0))).length;
  }
  return allFound / all;
}
