import { createClearTokens, createX3Encoder, profileOf, type Token } from '@tutela/linkage';
import { examplesOf, guessByNeighbours, learnBit, signsOf } from '@tutela/linkage/attack';
import { type Dice, rollDice } from '../../harness/dice.ts';
import { recordOf } from '../febrl.ts';
import { type NameStock, readNames } from '../people.ts';
import type { AttackAnswer } from './orders.ts';

const profile = 'x3-2048-4.1';
const { layers } = profileOf(profile);
const tried = 1_500;
const guessed = 300;
/** Bits that are learnt; all bits of a code are made alike. */
const bitsLearnt = [3, 701, 1_999] as const;

/** How well bits of X3 codes are learnt from `known` pairs of record and code: by gradient descent, by neighbours. */
export function learnX3(known: number, seed: number): AttackAnswer {
  const dice = rollDice(seed);
  const people = inventPeople(readNames(), known + tried, dice);
  const tokens = people.map(recordOf).map(createClearTokens(profile));
  const key = new Uint8Array(32).map(() => dice.below(256));
  const { codes } = createX3Encoder({ profile, key }).encode(people.map(recordOf));
  const signs = signsOf(codes);
  const examples = examplesOf(tokens);
  const learnt = bitsLearnt.map((bit) => {
    const bits = Int8Array.from({ length: people.length }, (_, row) => signs[row * codes.bits + bit] ?? 0);
    return learnBit({ examples, bits, layers, split: splitAt(known), chance: dice });
  });
  const some = { ...codes, count: known + guessed };
  const neighbours = guessByNeighbours({
    records: tokens.slice(0, known + guessed),
    codes: some,
    layers,
    known,
  });
  return { learnt: mean(learnt), neighbours };
}

/** The same learner on one weighted majority of random signs, which is what one layer is: it must be learnt. */
export function learnOneLayer(known: number, seed: number): AttackAnswer {
  const dice = rollDice(seed);
  const tokens = inventPeople(readNames(), known + tried, dice)
    .map(recordOf)
    .map(createClearTokens(profile));
  const examples = examplesOf(tokens);
  const learnt = bitsLearnt.map(() => {
    const bits = majorities(tokens, dice);
    return learnBit({ examples, bits, layers: 1, split: splitAt(known), chance: dice });
  });
  return { learnt: mean(learnt) };
}

const splitAt = (known: number) => ({
  learnt: known,
  tried: Array.from({ length: tried }, (_, at) => known + at),
});

function majorities(tokens: readonly (readonly Token[])[], dice: Dice): Int8Array {
  const signs = new Map<string, number>();
  const signOf = (text: string): number => {
    const sign = signs.get(text) ?? (dice.chance(0.5) ? 1 : -1);
    signs.set(text, sign);
    return sign;
  };
  return Int8Array.from(tokens, (all) =>
    all.reduce((sum, [text, weight]) => sum + signOf(text) * weight, 0) > 0 ? 1 : -1,
  );
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const inventPeople = (stock: NameStock, count: number, dice: Dice) =>
  Array.from({ length: count }, () => ({
    id: '',
    given: dice.pick(stock.given),
    family: dice.pick(stock.family),
    born: dice.pick(stock.born),
    row: [],
  }));
