import { codesOf, openShelf, type Shelf } from '@tutela/linkage';
import type { Bench, BenchOptions } from './harness/bench.ts';
import { type Dice, rollDice } from './harness/dice.ts';
import { percentile } from './harness/statistics.ts';
import { growthWhile } from './linkage/peak.ts';
import { startThreads, type Threads } from './linkage/threads.ts';

const bits = 2_048;
const bytesPerCode = bits / 8;
const batch = 8_192;
/** Unrelated X3 codes lie within 0.022 around 0; three of four children written down anew at 0.22 and above. */
const question = { threshold: 0.16, atMost: 50, missed: 1e-4 };
/** Bits in which a child that is asked for differs from the code on the shelf: similarity 0.22. */
const differing = 799;

/** A new child is compared with everybody on the shelf. Codes are random bits, as X3 codes of unrelated children are. */
export const linkageOne: Bench = {
  name: 'linkage-one',
  about:
    'a new child against a million and ten million codes of 2,048 bits on two cores, the nearest 50 answered',
  bars: { p99_ms_1m: '<=60', p99_ms_10m: '<=600', memory_ratio: '<=1.15' },
  yardstick: 'memory_ratio: the size of the codes',
  run: async (options) => {
    const threads = await startThreads(2);
    try {
      const scale = options.quick ? 0.02 : 1;
      const million = await measure(1_000_000 * scale, 300, threads, options);
      const many = await measure(10_000_000 * scale, 100, threads, options);
      return {
        p99_ms_1m: percentile(million.times, 0.99),
        p99_ms_10m: percentile(many.times, 0.99),
        memory_ratio: Math.max(million.memoryRatio, many.memoryRatio),
        p50_ms_1m: percentile(million.times, 0.5),
        p50_ms_10m: percentile(many.times, 0.5),
        found_1m: million.found,
        found_10m: many.found,
        shelf_bytes_ratio: many.shelfRatio,
      };
    } finally {
      await threads.stop();
    }
  },
};

async function measure(size: number, asked: number, workers: Threads, { seed, tell }: BenchOptions) {
  const shelf = openShelf({ bits, workers });
  const dice = rollDice(seed);
  tell(`putting ${size} codes on the shelf`);
  const times: number[] = [];
  const room = new Uint32Array((batch * bytesPerCode) / 4).fill(1);
  let found = 0;
  const grown = await growthWhile(async () => {
    const known = await fill(shelf, room, { size, dice, asked });
    for (const { at, code } of known) {
      const child = anew(code, dice);
      const from = performance.now();
      const [nearest] = await shelf.find(child, question);
      times.push(performance.now() - from);
      if (nearest?.at === at) found += 1;
    }
  });
  return {
    times,
    found: found / times.length,
    memoryRatio: (grown * 2 ** 20) / (size * bytesPerCode),
    shelfRatio: shelf.bytes / (size * bytesPerCode),
  };
}

interface Known {
  readonly at: number;
  readonly code: Uint8Array;
}

interface Wanted {
  readonly size: number;
  readonly dice: Dice;
  readonly asked: number;
}

/** Fills the shelf with random codes and keeps some, spread over it, to be asked for. */
async function fill(shelf: Shelf, words: Uint32Array, { size, dice, asked }: Wanted): Promise<Known[]> {
  const known: Known[] = [];
  const bytes = new Uint8Array(words.buffer);
  let state = dice.below(2 ** 32) | 1;
  while (shelf.count < size) {
    for (let at = 0; at < words.length; at += 1) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      words[at] = Math.imul(state, 0x9e3779b1);
    }
    const count = Math.min(batch, size - shelf.count);
    const first = await shelf.add(codesOf(bytes.subarray(0, count * bytesPerCode), bits));
    const wanted = Math.ceil((asked * (first + count)) / size);
    while (known.length < wanted) {
      const place = dice.below(count);
      const code = bytes.slice(place * bytesPerCode, (place + 1) * bytesPerCode);
      known.push({ at: first + place, code });
    }
  }
  return known;
}

const places = Uint16Array.from({ length: bits }, (_, bit) => bit);

/** The same child, written down anew. */
function anew(code: Uint8Array, dice: Dice): Uint8Array {
  const child = code.slice();
  for (let drawn = 0; drawn < differing; drawn += 1) {
    const from = drawn + dice.below(bits - drawn);
    const bit = places[from] ?? 0;
    places[from] = places[drawn] ?? 0;
    places[drawn] = bit;
    child[bit >> 3] = (child[bit >> 3] ?? 0) ^ (128 >> (bit & 7));
  }
  return child;
}
