import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../codes/codes.ts';
import { ownThread } from '../kernel/workers.ts';
import { codeAt, collect, nearnessOf, pairsByDefinition } from './by-definition.ts';
import { cutsFor } from './early-exit.ts';
import { compareNear } from './near.ts';
import { numbersFrom, randomCodes, resembling, together } from './random-codes.ts';

describe('compareNear', () => {
  it('overlooks nothing when nothing may be missed', async () => {
    const setting = fc.record({
      seed: fc.integer(),
      leftCount: fc.integer({ min: 0, max: 66 }),
      rightCount: fc.integer({ min: 0, max: 40 }),
      bits: fc.constantFrom(512, 1024, 2048, 4096),
      threshold: fc.oneof(fc.constantFrom(-1, 0, 0.2, 1), fc.double({ min: -1, max: 1, noNaN: true })),
      workers: fc.integer({ min: 1, max: 3 }),
      blockHits: fc.constantFrom(1, 7, 1_000),
    });
    await fc.assert(
      fc.asyncProperty(
        setting,
        async ({ seed, leftCount, rightCount, bits, threshold, workers, blockHits }) => {
          const next = numbersFrom(seed);
          const left = randomCodes({ count: leftCount, bits, density: 0.5, next });
          const near = resembling(left, Math.floor(bits * 0.2), next);
          const right = together(randomCodes({ count: rightCount, bits, density: 0.5, next }), near, left);
          const found = await collect(
            compareNear({ left, right, threshold, workers: ownThread(workers), blockHits }),
          );
          expect(found).toEqual(pairsByDefinition(left, right, threshold, nearnessOf));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('finds a hit in every chunk, the last and shortest included', async () => {
    const next = numbersFrom(5);
    const left = randomCodes({ count: 3, bits: 512, density: 0.5, next });
    const right = randomCodes({ count: 2 * 4_096 + 5, bits: 512, density: 0.5, next });
    for (const at of [0, 4_095, 4_096, 8_191, 8_192, 8_196]) right.bytes.set(codeAt(left, at % 3), at * 64);
    const found = await collect(compareNear({ left, right, threshold: 0.9, workers: ownThread(2) }));
    expect(found.map(([row, at]) => [row, at]).sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0))).toEqual(
      [0, 4_095, 4_096, 8_191, 8_192, 8_196].map((at) => [at % 3, at]),
    );
  });

  it('refuses what cannot be compared', async () => {
    const left = codesOf(new Uint8Array(128), 1024);
    const ask = (change: object) =>
      collect(compareNear({ left, right: left, threshold: 0.2, workers: ownThread(), ...change }));
    await expect(ask({ right: codesOf(new Uint8Array(64), 512) })).rejects.toThrow(RangeError);
    await expect(ask({ left: codesOf(new Uint8Array(16), 128) })).rejects.toThrow(RangeError);
    await expect(ask({ threshold: -2 })).rejects.toThrow(RangeError);
    await expect(ask({ missed: 1 })).rejects.toThrow(RangeError);
    await expect(ask({ blockHits: 0 })).rejects.toThrow(RangeError);
  });
});

describe('the early exit', () => {
  it.each([
    [2048, 0.2],
    [2048, 0.3],
    [4096, 0.15],
  ])('with %s bits at %s overlooks no more than it says', async (bits, threshold) => {
    const missed = 0.05;
    const next = numbersFrom(11);
    const left = randomCodes({ count: 4_000, bits, density: 0.5, next });
    const { last } = cutsFor(bits, threshold, missed);
    // Each code has one partner exactly at the threshold: the hardest that must be found.
    const right = resembling(left, last, next);
    let found = 0;
    for (let at = 0; at < left.count; at += 100) {
      const part = (codes: typeof left) =>
        codesOf(codes.bytes.subarray((at * bits) / 8, ((at + 100) * bits) / 8), bits);
      const hits = await collect(
        compareNear({ left: part(left), right: part(right), threshold, missed, workers: ownThread() }),
      );
      found += hits.filter(([row, column]) => row === column).length;
    }
    const overlooked = 1 - found / left.count;
    // Four standard deviations of 4,000 tries; and it does give up: a bound that nothing reaches would test nothing.
    expect(overlooked).toBeLessThan(missed + 4 * Math.sqrt((missed * (1 - missed)) / left.count));
    expect(overlooked).toBeGreaterThan(missed / 20);
  });

  it('gives up early where unrelated codes are, and later for a smaller error', () => {
    const cuts = (missed: number) => cutsFor(2048, 0.3, missed);
    expect(cuts(0).first).toBe(512);
    expect(cuts(1e-4).first).toBeLessThan(256 - 2 * Math.sqrt(128));
    expect(cuts(1e-9).first).toBeGreaterThan(cuts(1e-4).first);
    expect(cuts(1e-4).second).toBeLessThan(512 - 4 * Math.sqrt(256));
    expect(cuts(0.01).last).toBe(cuts(0).last);
    expect(cutsFor(512, 0.3, 0.01)).toEqual({ first: 179, second: 179, last: 179 });
  });
});
