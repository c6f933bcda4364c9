import { describe, expect, it } from 'vitest';
import { numbersFrom, randomCodes, resembling } from '../compare/random-codes.ts';
import { ownThread } from '../kernel/workers.ts';
import type { BlindList } from './blind-list.ts';
import { type BlindComparison, compareLists } from './compare-lists.ts';
import { schemeOf } from './terms.ts';

const next = numbersFrom(1);
const profile = 'x3-2048-4.1';
const codes = randomCodes({ count: 40, bits: 2_048, density: 0.5, next });

const left: BlindList = {
  run: 'run 1',
  node: 'north',
  profile,
  scheme: schemeOf(profile),
  decoyShare: 0.25,
  ids: Array.from({ length: 40 }, (_, at) => `n${at}`),
  codes,
};
/** Similarity 1 - 2 · 512 / 2048 = 0.5 for each with its like. */
const right: BlindList = {
  ...left,
  node: 'south',
  ids: left.ids.map((_, at) => `s${at}`),
  codes: resembling(codes, 512, next),
};
const cuts = { review: 0.3, strong: 0.6 };
const ask = (change: Partial<BlindComparison> = {}) =>
  compareLists({ left, right, cuts, workers: ownThread(2), ...change });

describe('the comparator', () => {
  it('answers each node with ids and bands, and nothing else', async () => {
    const answers = await ask();
    expect(Object.keys(answers).sort()).toEqual(['left', 'right']);
    for (const [mine, theirs, answer] of [
      ['n', 's', answers.left],
      ['s', 'n', answers.right],
    ] as const) {
      expect(Object.keys(answer).sort()).toEqual(['pairs', 'run']);
      expect(answer.pairs).toHaveLength(40);
      for (const pair of answer.pairs) {
        expect(pair).toEqual({ own: pair.own, other: pair.own.replace(mine, theirs), band: 'review' });
      }
      expect(answer.pairs.map(({ own }) => own)).toEqual(answer.pairs.map(({ own }) => own).sort());
    }
  });

  it('parts pairs into two bands by the cuts', async () => {
    const bands = async (review: number, strong: number) => {
      const { pairs } = (await ask({ cuts: { review, strong } })).left;
      return [...new Set(pairs.map(({ band }) => band))];
    };
    expect(await bands(0.3, 0.5)).toEqual(['strong']);
    expect(await bands(0.5, 0.51)).toEqual(['review']);
    expect(await bands(0.51, 0.6)).toEqual([]);
  });

  it.each<[string, RegExp, Partial<BlindList>]>([
    ['same-node', /north/, { node: 'north' }],
    ['run-differs', /south.*another run/, { run: 'run 2' }],
    ['profile-differs', /x3-2048-4.1.*x3-4096-5.1/, { profile: 'x3-4096-5.1' }],
    ['scheme-differs', /letter tables/, { scheme: 'else' }],
    ['bits-differ', /south.*1024.*2048/, { codes: { ...codes, bits: 1_024 } }],
    ['list-damaged', /south/, { ids: right.ids.slice(1) }],
    ['list-damaged', /south/, { codes: { ...codes, bytes: codes.bytes.subarray(1) } }],
    ['id-twice', /list of node south/, { ids: ['s1', ...right.ids.slice(1)] }],
    ['id-twice', /together/, { ids: ['n1', ...right.ids.slice(1)] }],
    ['too-few-decoys', /south.*0.24/, { decoyShare: 0.24 }],
    ['too-few-decoys', /south/, { decoyShare: Number.NaN }],
    ['too-few-decoys', /south/, { decoyShare: 1.1 }],
  ])('refuses: %s %s', async (code, message, change) => {
    const asked = ask({ right: { ...right, ...change } });
    await expect(asked).rejects.toMatchObject({
      name: 'MatchRefused',
      code,
      message: expect.stringMatching(message),
    });
  });

  it('answers nothing at all above the cap', async () => {
    expect((await ask({ cap: 40 })).left.pairs).toHaveLength(40);
    await expect(ask({ cap: 39 })).rejects.toMatchObject({ code: 'too-many-pairs' });
    await expect(ask({ cap: 1_000 })).rejects.toMatchObject({ code: 'cuts-invalid' });
  });

  it.each([
    [0, 0.5],
    [0.5, 0.4],
    [0.5, 1.1],
    [Number.NaN, 0.5],
  ])('refuses the cuts %s and %s', async (review, strong) => {
    await expect(ask({ cuts: { review, strong } })).rejects.toMatchObject({ code: 'cuts-invalid' });
  });
});
