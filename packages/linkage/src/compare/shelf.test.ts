import { describe, expect, it } from 'vitest';
import { codesOf } from '../codes/codes.ts';
import { ownThread } from '../kernel/workers.ts';
import { codeAt, nearnessOf } from './by-definition.ts';
import { numbersFrom, randomCodes, resembling, together } from './random-codes.ts';
import { openShelf } from './shelf.ts';

const bits = 2048;
const next = numbersFrom(9);
const children = randomCodes({ count: 6_000, bits, density: 0.5, next });
const again = resembling(children, 600, next);

/** A shelf of boards of 2,500 codes, filled in two uneven steps. */
async function fill() {
  const shelf = openShelf({ bits, workers: ownThread(2), codesPerBoard: 2_500 });
  const part = (from: number, to: number) =>
    codesOf(children.bytes.subarray((from * bits) / 8, (to * bits) / 8), bits);
  expect(await shelf.add(part(0, 4_321))).toBe(0);
  expect(await shelf.add(part(4_321, 6_000))).toBe(4_321);
  return shelf;
}

describe('a shelf', () => {
  it('finds the child of whom a code is another writing, on every board', async () => {
    const shelf = await fill();
    expect(shelf.count).toBe(6_000);
    for (const at of [0, 2_499, 2_500, 4_320, 4_321, 5_999]) {
      const found = await shelf.find(codeAt(again, at), { threshold: 0.3, atMost: 5, missed: 1e-6 });
      expect(found).toEqual([{ at, similarity: 1 - 1_200 / bits }]);
    }
  });

  it('gives the nearest first, and no more than was asked for', async () => {
    const shelf = await fill();
    const asked = codeAt(again, 17);
    const all = Array.from({ length: children.count }, (_, at) => ({
      at,
      similarity: nearnessOf(asked, codeAt(children, at)),
    })).sort((a, b) => b.similarity - a.similarity || a.at - b.at);
    expect(await shelf.find(asked, { threshold: -1, atMost: 40 })).toEqual(all.slice(0, 40));
  });

  it('measures a code against places on every board as it does when it finds them', async () => {
    const shelf = await fill();
    const asked = codeAt(again, 17);
    const places = [0, 17, 2_499, 2_500, 4_095, 5_999];
    const expected = places.map((at) => nearnessOf(asked, codeAt(children, at)));
    expect(Array.from(shelf.similarities(asked, places))).toEqual(expected);
    const within = Buffer.concat([Uint8Array.of(1), asked]).subarray(1);
    expect(Array.from(shelf.similarities(within, places))).toEqual(expected);
    expect(() => shelf.similarities(asked, [6_000])).toThrow(RangeError);
    expect(() => shelf.similarities(new Uint8Array(3), [0])).toThrow(RangeError);
  });

  it('forgets a child whose file was erased', async () => {
    const shelf = await fill();
    await shelf.forget(4_000);
    expect(await shelf.find(codeAt(children, 4_000), { threshold: 0.3, atMost: 5 })).toEqual([]);
    const nobody = new Uint8Array(bits / 8);
    expect(await shelf.find(nobody, { threshold: 0.5, atMost: 5 })).toEqual([]);
    await expect(shelf.forget(6_000)).rejects.toThrow(RangeError);
  });

  it('answers questions that come at once, and goes on after a wrong one', async () => {
    const shelf = await fill();
    const ask = (at: number) => shelf.find(codeAt(again, at), { threshold: 0.3, atMost: 1 });
    const wrong = shelf.find(new Uint8Array(3), { threshold: 0.3, atMost: 1 });
    const [one, two] = [ask(1), ask(5_000)];
    await expect(wrong).rejects.toThrow(RangeError);
    expect([(await one)[0]?.at, (await two)[0]?.at]).toEqual([1, 5_000]);
  });

  it('is empty at first', async () => {
    const shelf = openShelf({ bits: 4096, workers: ownThread() });
    expect([shelf.count, shelf.bytes]).toEqual([0, 0]);
    expect(await shelf.find(new Uint8Array(512), { threshold: 0, atMost: 1 })).toEqual([]);
  });

  it('holds little more than the codes', async () => {
    const shelf = openShelf({ bits, workers: ownThread(2) });
    for (let step = 0; step < 8; step += 1) await shelf.add(together(children, again));
    expect(shelf.count).toBe(96_000);
    expect(shelf.bytes / (96_000 * 256)).toBeLessThan(1.15);
  });

  it('refuses codes of another length', async () => {
    expect(() => openShelf({ bits: 1000, workers: ownThread() })).toThrow(RangeError);
    const shelf = openShelf({ bits, workers: ownThread() });
    await expect(shelf.add(codesOf(new Uint8Array(128), 1024))).rejects.toThrow(RangeError);
    await expect(shelf.find(codeAt(children, 0), { threshold: 0, atMost: 0 })).rejects.toThrow(RangeError);
  });
});
