import { describe, expect, it } from 'vitest';
import { numbersFrom } from '../compare/random-codes.ts';
import { corruptRecord } from '../decide/corrupt-record.ts';
import { ownThread } from '../kernel/workers.ts';
import type { ChildRecord } from '../normalise/record.ts';
import { type Answer, compareLists } from './compare-lists.ts';
import {
  inventChildren,
  listAndTruth,
  northTerms,
  openRun,
  ownRecords,
  southTerms,
} from './invented-match.ts';

const workers = ownThread();
const cuts = { review: 0.13, strong: 0.4 };
const children = inventChildren(60, 1);
const next = numbersFrom(2);
const chance = { below: (end: number) => Math.floor(next() * end) };

/** South knows twenty of North's children, as another intake wrote them down, and forty others. */
const known = children.slice(0, 20).map((record) => corruptRecord(record, chance));
const southChildren = [...known, ...inventChildren(40, 3)];

async function matched(northRecords: readonly ChildRecord[], southRecords: readonly ChildRecord[]) {
  const north = await openRun(northTerms, 11);
  const south = await openRun(southTerms, 12);
  const { list: left } = await north.list(ownRecords(northRecords, 'north'), workers);
  const { list: right } = await south.list(ownRecords(southRecords, 'south'), workers);
  const answers = await compareLists({ left, right, cuts, workers });
  return { north, south, left, right, answers };
}

describe('a match run', () => {
  it('finds children again whom another intake wrote down otherwise, and nobody else', async () => {
    const { north, south, answers } = await matched(children, southChildren);
    const atNorth = north.read(answers.left);
    const atSouth = south.read(answers.right);
    const leads = north.leads(atSouth.standing);
    const mirrored = south.leads(atNorth.standing);
    expect(leads.length).toBeGreaterThanOrEqual(12);
    for (const { ref } of leads) expect(Number(ref.replace('north ', ''))).toBeLessThan(20);
    const pairs = leads.map(({ ref, own, other }) => [ref.replace('north', 'south'), other, own].join());
    expect(mirrored.map(({ ref, own, other }) => [ref, own, other].join()).sort()).toEqual(pairs.sort());
  });

  it('finds a child whose name has a slip and whose date is a year beside', async () => {
    const [noor = { names: [] }] = children;
    const [given, ...family] = noor.names;
    const year = Number(noor.birth?.date?.slice(0, 4));
    const slipped: ChildRecord = {
      ...noor,
      names: [{ kind: 'given', text: `${given?.text}h` }, ...family],
      birth: { date: `${year + 1}${noor.birth?.date?.slice(4)}` },
    };
    const { north, south, answers } = await matched([noor], [slipped]);
    const { standing } = south.read(answers.right);
    north.read(answers.left);
    expect(north.leads(standing)).toMatchObject([{ ref: 'north 0' }]);
  });

  it('never makes a lead of a decoy, own or foreign, even when the comparator says so', async () => {
    const northRecords = ownRecords(children.slice(0, 10), 'north');
    const { real } = await listAndTruth(northRecords, 11);
    const north = await openRun(northTerms, 11);
    const south = await openRun(southTerms, 12);
    const { list: left } = await north.list(northRecords, workers);
    const { list: right } = await south.list(ownRecords(southChildren.slice(0, 5), 'south'), workers);
    const some = [...[...real].slice(0, 5), ...left.ids.filter((id) => !real.has(id)).slice(0, 5)];
    const pairs = some.flatMap((own) => right.ids.map((other) => ({ own, other, band: 'strong' as const })));
    const atNorth = north.read({ run: left.run, pairs });
    const turned = pairs.map(({ own, other, band }) => ({ own: other, other: own, band }));
    const atSouth = south.read({ run: left.run, pairs: turned });
    expect(atNorth).toEqual({ standing: [...real].slice(0, 5), decoys: 5 * 64 });
    expect(atSouth.decoys).toBe(10 * 59);
    // Five children here with five there: none of the 590 pairs with a decoy on one side or on both.
    for (const leads of [north.leads(atSouth.standing), south.leads(atNorth.standing)]) {
      expect(leads).toHaveLength(25);
      expect(leads.every(({ own, other }) => real.has(own) || real.has(other))).toBe(true);
    }
  });

  it('leaves out whom nobody could recognise, and says whom', async () => {
    const run = await openRun(northTerms, 5);
    const { list, leftOut } = await run.list(
      ownRecords([{ names: [] }, ...children.slice(0, 3)], 'n'),
      workers,
    );
    expect(leftOut).toEqual(['n 0']);
    const pairs = list.ids.map((own) => ({ own, other: 'x', band: 'review' as const }));
    expect(run.read({ run: list.run, pairs }).standing).toHaveLength(3);
  });

  it('has another code for the same child in another run', async () => {
    const one = await (await openRun(northTerms, 5)).list([], workers);
    const two = await (await openRun({ ...northTerms, run: 'run 2' }, 5)).list([], workers);
    expect(one.list.ids).toEqual(two.list.ids);
    expect(one.list.codes.bytes).not.toEqual(two.list.codes.bytes);
  });
});

describe('a match run refuses', () => {
  const listed = async (cap?: number) => {
    const run = await openRun(northTerms, 7, cap);
    const { list } = await run.list(ownRecords(children.slice(0, 3), 'n'), workers);
    const answer: Answer = {
      run: list.run,
      pairs: list.ids.slice(0, 3).map((own) => ({ own, other: 'x', band: 'review' })),
    };
    return { run, answer };
  };
  const refusal = (code: string) => expect.objectContaining({ name: 'MatchRefused', code });

  it('an answer of another run, with a foreign id, with a pair twice or with too many pairs', async () => {
    const { run, answer } = await listed(2);
    const [first] = answer.pairs;
    if (first === undefined) throw new Error('no pair');
    expect(() => run.read({ ...answer, run: 'run 2' })).toThrow(refusal('run-differs'));
    expect(() => run.read(answer)).toThrow(refusal('too-many-pairs'));
    expect(() => run.read({ ...answer, pairs: [{ ...first, own: 'y' }] })).toThrow(refusal('answer-foreign'));
    expect(() => run.read({ ...answer, pairs: [first, first] })).toThrow(refusal('id-twice'));
    expect(run.read({ ...answer, pairs: [first] }).decoys).toBeLessThanOrEqual(1);
  });

  it.each([0, 1_000, 1.5])('a cap of %s', async (cap) => {
    await expect(openRun(northTerms, 1, cap)).rejects.toMatchObject({ code: 'cuts-invalid' });
  });

  it('steps that are taken twice or out of order', async () => {
    const fresh = await openRun(northTerms, 7);
    expect(() => fresh.leads([])).toThrow(refusal('step-out-of-order'));
    const { run, answer } = await listed();
    await expect(run.list([], workers)).rejects.toMatchObject({ code: 'step-out-of-order' });
    run.read(answer);
    expect(() => run.read(answer)).toThrow(refusal('step-out-of-order'));
  });

  it('everything once it has ended, by itself or early', async () => {
    const { run, answer } = await listed();
    run.read(answer);
    run.leads([]);
    expect(() => run.leads([])).toThrow(refusal('run-ended'));
    const early = await listed();
    early.run.end();
    expect(() => early.run.read(early.answer)).toThrow(refusal('run-ended'));
    const unused = await openRun(northTerms, 7);
    unused.end();
    await expect(unused.list([], workers)).rejects.toMatchObject({ code: 'run-ended' });
  });

  it('to keep a list that was still being made when the run ended', async () => {
    const run = await openRun(northTerms, 7);
    const making = run.list(ownRecords(children.slice(0, 3), 'n'), workers);
    run.end();
    await expect(making).rejects.toMatchObject({ code: 'run-ended' });
  });
});
