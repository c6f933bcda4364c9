import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../codes/codes.ts';
import { type Order, ownThread, type Workers } from '../kernel/workers.ts';
import { collect, diceOf, pairsByDefinition } from './by-definition.ts';
import { compareDice } from './dice.ts';
import { numbersFrom, randomCodes, resembling, together } from './random-codes.ts';

describe('compareDice', () => {
  it('finds exactly the pairs of the definition, whatever the lists', async () => {
    const setting = fc.record({
      seed: fc.integer(),
      leftCount: fc.integer({ min: 0, max: 40 }),
      rightCount: fc.integer({ min: 0, max: 300 }),
      bits: fc.constantFrom(128, 256, 1024, 2048),
      density: fc.constantFrom(0, 0.02, 0.3, 0.4, 0.7, 1),
      threshold: fc.oneof(fc.constantFrom(0, 0.5, 0.8, 1), fc.double({ min: 0, max: 1, noNaN: true })),
      workers: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        setting,
        async ({ seed, leftCount, rightCount, bits, density, threshold, workers }) => {
          const next = numbersFrom(seed);
          const left = randomCodes({ count: leftCount, bits, density, next });
          const again = resembling(left, Math.floor(bits * 0.05), next);
          const right = together(randomCodes({ count: rightCount, bits, density, next }), again);
          const found = await collect(
            compareDice({ left, right, threshold, workers: ownThread(workers), blockHits: 128 }),
          );
          expect(found).toEqual(pairsByDefinition(left, right, threshold, diceOf));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds them at every threshold at which the counter has another width', async () => {
    const next = numbersFrom(7);
    const left = randomCodes({ count: 30, bits: 1024, density: 0.4, next });
    const right = together(
      ...[0, 20, 60, 120, 200, 300, 400].map((flips) => resembling(left, flips, next)),
      codesOf(new Uint8Array(128), 1024),
      codesOf(new Uint8Array(128).fill(255), 1024),
    );
    for (const threshold of [0, 0.05, 0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.86, 0.9, 0.95, 0.99, 1]) {
      const found = await collect(compareDice({ left, right, threshold, workers: ownThread() }));
      expect(found, `at ${threshold}`).toEqual(pairsByDefinition(left, right, threshold, diceOf));
    }
  });

  it('calls two records of which nothing is known not alike', async () => {
    const nobody = codesOf(new Uint8Array(128), 1024);
    expect(
      await collect(compareDice({ left: nobody, right: nobody, threshold: 0.01, workers: ownThread() })),
    ).toEqual([]);
    expect(
      await collect(compareDice({ left: nobody, right: nobody, threshold: 0, workers: ownThread() })),
    ).toEqual([[0, 0, 0]]);
  });

  it('counts a pair that lies exactly on the threshold', async () => {
    const code = (ones: number) =>
      codesOf(
        Uint8Array.from({ length: 16 }, (_, at) => (at < ones ? 255 : 0)),
        128,
      );
    // 2 * 32 / (32 + 48) = 0.8
    const hits = (threshold: number) =>
      collect(compareDice({ left: code(4), right: code(6), threshold, workers: ownThread() }));
    expect(await hits(0.8)).toEqual([[0, 0, 0.8]]);
    expect(await hits(0.8000001)).toEqual([]);
  });

  it('refuses lists of different codes, and thresholds and blocks that make no sense', async () => {
    const left = codesOf(new Uint8Array(128), 1024);
    const right = codesOf(new Uint8Array(256), 2048);
    const ask = (change: object) =>
      collect(compareDice({ left, right: left, threshold: 0.8, workers: ownThread(), ...change }));
    await expect(ask({ right })).rejects.toThrow(RangeError);
    await expect(ask({ threshold: Number.NaN })).rejects.toThrow(RangeError);
    await expect(ask({ threshold: 1.1 })).rejects.toThrow(RangeError);
    await expect(ask({ blockHits: 100 })).rejects.toThrow(RangeError);
  });
});

describe('memory', () => {
  const next = numbersFrom(3);
  const left = randomCodes({ count: 1_000, bits: 1024, density: 0.4, next });
  const right = randomCodes({ count: 2_000, bits: 1024, density: 0.4, next });

  it('stays the same when everything matches: two million hits come in blocks of a thousand', async () => {
    const seen = new Set<number>();
    const { do: work } = ownThread();
    const watched: Workers = {
      count: 2,
      do: (at: number, order: Order) => {
        seen.add(order.memory.buffer.byteLength);
        return work(at, order);
      },
    };
    let hits = 0;
    let largest = 0;
    for await (const block of compareDice({
      left,
      right,
      threshold: 0,
      workers: watched,
      blockHits: 1_000,
    })) {
      hits += block.left.length;
      largest = Math.max(largest, block.left.length, block.right.length, block.similarity.length);
    }
    expect(hits).toBe(2_000_000);
    expect(largest).toBeLessThanOrEqual(1_000);
    expect(seen.size).toBe(1);
    // Codes, the right-hand list a second time sideways, and seats; two million hits alone would take 32 MB.
    expect(Math.max(...seen)).toBeLessThan(2.2 * (left.bytes.length + right.bytes.length) + 2 ** 21);
  });

  it('hands out no block ahead of a reader who takes their time', async () => {
    let orders = 0;
    const { do: work } = ownThread();
    const counted: Workers = {
      count: 2,
      do: (at, order) => {
        if (order.call === 'scanDice') orders += 1;
        return work(at, order);
      },
    };
    const blocks = compareDice({ left, right, threshold: 0, workers: counted, blockHits: 1_000 });
    await blocks.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(orders).toBeLessThanOrEqual(3);
    await blocks.return(undefined);
    expect(orders).toBeLessThanOrEqual(3);
  });

  it('tells the reader when a worker breaks down', async () => {
    const { do: work } = ownThread();
    const broken: Workers = {
      count: 2,
      do: (at, order) =>
        order.call === 'scanDice' && at === 1 ? Promise.reject(new Error('gone')) : work(at, order),
    };
    const read = collect(compareDice({ left, right, threshold: 0.9, workers: broken }));
    await expect(read).rejects.toThrow('gone');
  });
});
