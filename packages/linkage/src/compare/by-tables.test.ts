import { describe, expect, it } from 'vitest';
import { codesOf } from '../codes/codes.ts';
import { ownThread } from '../kernel/workers.ts';
import { codeAt, collect, diceOf, pairsByDefinition } from './by-definition.ts';
import { compareByTables } from './by-tables.ts';
import { chanceInOneTable, chanceToMeet, tablesFor } from './meeting.ts';
import { planTables } from './plan-tables.ts';
import { numbersFrom, randomCodes, resembling, together } from './random-codes.ts';

const randomFrom = (seed: number) => {
  const next = numbersFrom(seed);
  return { bytes: (length: number) => Uint8Array.from({ length }, () => next() * 256) };
};

describe('compareByTables', () => {
  const next = numbersFrom(21);
  const left = randomCodes({ count: 120, bits: 1024, density: 0.4, next });
  const right = together(
    ...[10, 40, 80, 120].map((flips) => resembling(left, flips, next)),
    randomCodes({ count: 150, bits: 1024, density: 0.4, next }),
  );
  const promise = { similarity: 0.85, recall: 0.9 };

  it('gives each pair once, and none that is not a pair, whatever the size of a block', async () => {
    const tables = planTables({ left, right, promise, random: randomFrom(1) });
    const ask = (blockHits: number, workers: number) =>
      collect(
        compareByTables({ left, right, threshold: 0.8, tables, workers: ownThread(workers), blockHits }),
      );
    const found = await ask(1_000, 1);
    const exact = new Map(
      pairsByDefinition(left, right, 0.8, diceOf).map((pair) => [`${pair[0]} ${pair[1]}`, pair]),
    );
    expect(found.length).toBeGreaterThan(200);
    expect(new Set(found.map(([row, at]) => `${row} ${at}`)).size).toBe(found.length);
    for (const pair of found) expect(pair).toEqual(exact.get(`${pair[0]} ${pair[1]}`));
    expect(await ask(1, 2)).toEqual(found);
    expect(await ask(7, 3)).toEqual(found);
  });

  it('keeps its promise at the similarity for which it was given', async () => {
    // Pairs whose similarity is just what was promised for; a draw of its own each time.
    let found = 0;
    let tried = 0;
    for (let draw = 0; draw < 20; draw += 1) {
      const one = randomCodes({ count: 100, bits: 1024, density: 0.4, next });
      const other = resembling(one, 60, next);
      const least = Math.min(
        ...Array.from({ length: 100 }, (_, at) => diceOf(codeAt(one, at), codeAt(other, at))),
      );
      const tables = planTables({
        left: one,
        right: other,
        promise: { similarity: least, recall: 0.9 },
        random: randomFrom(draw),
      });
      expect(tables.promised(least)).toBeGreaterThanOrEqual(0.9);
      const hits = await collect(
        compareByTables({ left: one, right: other, threshold: least, tables, workers: ownThread() }),
      );
      found += hits.filter(([row, at]) => row === at).length;
      tried += 100;
    }
    expect(found / tried).toBeGreaterThan(0.9 - 3 * Math.sqrt((0.9 * 0.1) / tried));
  });

  it('bears a list of one and the same code: every pair once', async () => {
    const same = codesOf(new Uint8Array(60 * 128).fill(0b10010010), 1024);
    const tables = planTables({ left: same, right: same, promise, random: randomFrom(2) });
    const found = await collect(
      compareByTables({
        left: same,
        right: same,
        threshold: 1,
        tables,
        workers: ownThread(2),
        blockHits: 100,
      }),
    );
    expect(found).toEqual(pairsByDefinition(same, same, 1, diceOf));
  });

  it('has nothing to say of empty lists, and refuses what does not fit', async () => {
    const nobody = codesOf(new Uint8Array(0), 1024);
    const tables = planTables({ left: nobody, right: nobody, promise, random: randomFrom(3) });
    const ask = (change: object) =>
      collect(compareByTables({ left, right, threshold: 0.8, tables, workers: ownThread(), ...change }));
    expect(await ask({ left: nobody, right: nobody })).toEqual([]);
    const longer = codesOf(new Uint8Array(256), 2048);
    await expect(ask({ left: longer, right: longer })).rejects.toThrow(RangeError);
    await expect(ask({ right: longer })).rejects.toThrow(RangeError);
    await expect(ask({ threshold: 2 })).rejects.toThrow(RangeError);
    const plan = (change: object) => () =>
      planTables({ left, right, random: randomFrom(4), promise: { ...promise, ...change } });
    expect(plan({ recall: 1 })).toThrow(RangeError);
    expect(plan({ similarity: 0 })).toThrow(RangeError);
    const full = codesOf(new Uint8Array(128).fill(255), 1024);
    const tooFar = { similarity: 0.4, recall: 0.9 };
    expect(() => planTables({ left: full, right: full, promise: tooFar, random: randomFrom(5) })).toThrow(
      RangeError,
    );
  });
});

describe('the promise', () => {
  it('is the chance of drawing no bit that differs', () => {
    // 3 of 10 differ; two drawn: 7/10 * 6/9
    expect(chanceInOneTable({ positions: 10, keyBits: 2 }, 3)).toBeCloseTo(42 / 90, 12);
    expect(chanceInOneTable({ positions: 10, keyBits: 8 }, 3)).toBe(0);
    expect(chanceToMeet({ positions: 10, keyBits: 2, tables: 3 }, 3)).toBeCloseTo(1 - (48 / 90) ** 3, 12);
  });

  it('needs no table more than it must', () => {
    const draw = { positions: 1_000, keyBits: 20 };
    const tables = tablesFor(draw, 100, 0.95);
    expect(chanceToMeet({ ...draw, tables }, 100)).toBeGreaterThanOrEqual(0.95);
    expect(chanceToMeet({ ...draw, tables: tables - 1 }, 100)).toBeLessThan(0.95);
    expect(tablesFor(draw, 0, 0.95)).toBe(1);
  });
});
