import { describe, expect, it } from 'vitest';
import type { Codes } from '../codes/codes.ts';
import { ones } from '../compare/meeting.ts';
import { ownThread } from '../kernel/workers.ts';
import { leastDecoyShare, listLength } from './blind-list.ts';
import { chanceFrom, shuffled } from './draw.ts';
import {
  inventChildren,
  listAndTruth,
  northTerms,
  openRun,
  ownRecords,
  seededRandom,
} from './invented-match.ts';

/** What a comparator sees of 150 children in each of three runs, and what it would like to know. */
const lists = await Promise.all(
  [1, 2, 3].map(async (seed) => {
    const { list, real } = await listAndTruth(ownRecords(inventChildren(150, seed), 'n'), seed);
    return { list, isReal: list.ids.map((id) => real.has(id)) };
  }),
);
const decoysAndReal = lists.flatMap(({ isReal }) => isReal);
const totalReal = decoysAndReal.filter(Boolean).length;

const codeAt = ({ bytes, bits }: Codes, at: number): Uint8Array =>
  bytes.subarray((at * bits) / 8, ((at + 1) * bits) / 8);
const similarity = (one: Uint8Array, two: Uint8Array): number =>
  1 - (2 * one.reduce((sum, byte, at) => sum + (ones[byte ^ (two[at] ?? 0)] ?? 0), 0)) / (one.length * 8);

/** How far the mean of the real ones lies from that of the decoys, in standard errors. */
function apart(measures: readonly (readonly [isReal: boolean, measure: number])[]): number {
  const side = (wanted: boolean) => {
    const own = measures.flatMap(([isReal, measure]) => (isReal === wanted ? [measure] : []));
    const mean = own.reduce((sum, measure) => sum + measure, 0) / own.length;
    const spread = own.reduce((sum, measure) => sum + (measure - mean) ** 2, 0) / (own.length - 1);
    return { mean, error: spread / own.length };
  };
  const [real, decoy] = [side(true), side(false)];
  return Math.abs(real.mean - decoy.mean) / Math.sqrt(real.error + decoy.error);
}

describe('a list tells its comparator nothing', () => {
  it('by its length: many numbers of children have one length, and a quarter at least are decoys', () => {
    expect([0, 1, 7, 48].map(listLength)).toEqual([64, 64, 64, 64]);
    expect([49, 60].map(listLength)).toEqual([80, 80]);
    const lengths = new Set<number>();
    for (let records = 0; records < 5_000; records += 1) {
      const length = listLength(records);
      lengths.add(length);
      expect((length - records) / length).toBeGreaterThanOrEqual(leastDecoyShare);
      if (records > 48) expect((length - records) / length).toBeLessThan(0.41);
    }
    expect(lengths.size).toBeLessThan(30);
  });

  it('by the number of ones', () => {
    for (const { list } of lists) {
      for (let at = 0; at < list.codes.count; at += 1) {
        expect(codeAt(list.codes, at).reduce((sum, byte) => sum + (ones[byte] ?? 0), 0)).toBe(1_024);
      }
    }
  });

  it('by position: tenths of the lists hold as many real ones as chance gives them', () => {
    const tenths = Array.from({ length: 10 }, () => ({ all: 0, real: 0 }));
    for (const { isReal } of lists) {
      for (const [at, real] of isReal.entries()) {
        const tenth = tenths[Math.floor((10 * at) / isReal.length)];
        if (tenth === undefined) continue;
        tenth.all += 1;
        if (real) tenth.real += 1;
      }
    }
    const share = totalReal / decoysAndReal.length;
    const chiSquare = tenths.reduce(
      (sum, { all, real }) => sum + (real - all * share) ** 2 / (all * share * (1 - share)),
      0,
    );
    // 9 degrees of freedom: chance goes above 27.9 once in a thousand times.
    expect(chiSquare).toBeLessThan(27.9);
    expect(chiSquare).toBeGreaterThan(0.5);
  });

  it('by neighbours in the list, as a list in two runs of ids would', () => {
    const turns = lists.flatMap(({ isReal }) => isReal.slice(1).map((real, at) => real !== isReal[at]));
    const share = totalReal / decoysAndReal.length;
    const expected = 2 * share * (1 - share);
    const error = Math.sqrt((expected * (1 - expected)) / turns.length);
    expect(Math.abs(turns.filter(Boolean).length / turns.length - expected)).toBeLessThan(4 * error);
  });

  it('by single bits', () => {
    const far = Array.from({ length: 64 }, (_, byte) =>
      apart(
        lists.flatMap(({ list, isReal }) =>
          isReal.map((real, at) => [real, ones[codeAt(list.codes, at)[byte] ?? 0] ?? 0] as const),
        ),
      ),
    );
    expect(Math.max(...far)).toBeLessThan(4);
  });

  it('by how near a code has its like, nor by how it lies among all others', () => {
    const graph = lists.flatMap(({ list, isReal }) => {
      const codes = isReal.map((_, at) => codeAt(list.codes, at));
      return codes.map((code, at) => {
        const near = codes.flatMap((other, place) => (place === at ? [] : [similarity(code, other)]));
        return {
          real: isReal[at] ?? false,
          nearest: Math.max(...near),
          spread: near.reduce((sum, s) => sum + s * s, 0),
        };
      });
    });
    expect(apart(graph.map(({ real, nearest }) => [real, nearest]))).toBeLessThan(4);
    expect(apart(graph.map(({ real, spread }) => [real, spread]))).toBeLessThan(4);
  });

  it('when it is empty, and when it holds one child', async () => {
    for (const records of [[], inventChildren(1, 9)]) {
      const { list } = await (await openRun(northTerms, 4)).list(ownRecords(records, 'n'), ownThread());
      expect(list.codes.count).toBe(64);
      expect(new Set(list.ids.map((_, at) => codeAt(list.codes, at).join())).size).toBe(64);
    }
  });
});

describe('drawing', () => {
  it('brings each thing to each place as often', () => {
    const chance = chanceFrom(seededRandom(8));
    const things = Array.from({ length: 5 }, (_, at) => ({ at }));
    const counts = Array.from({ length: 25 }, () => 0);
    for (let round = 0; round < 5_000; round += 1) {
      for (const [place, { at }] of shuffled(things, chance).entries())
        counts[5 * place + at] = (counts[5 * place + at] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
    // 16 degrees of freedom: chance goes above 39.3 once in a thousand times.
    expect(chiSquare).toBeLessThan(39.3);
  });
});
