import {
  type ChildRecord,
  createClearTokens,
  createUnsafeClkEncoder,
  createX3Encoder,
  type ProfileId,
  profileOf,
} from '@tutela/linkage';
import {
  expectedGraph,
  type Graph,
  type GraphAttack,
  graphOfCodes,
  type KnownPair,
  matchGraphs,
  shareFound,
} from '@tutela/linkage/attack';
import { type Dice, rollDice } from '../../harness/dice.ts';
import { type Person, readFebrl4, recordOf } from '../febrl.ts';
import { nameAndBirth } from '../yardsticks.ts';
import type { AttackAnswer } from './orders.ts';
import type { Way } from './ways.ts';

/** How many pairs are known beforehand; 0 is an attack from nothing. */
const beforehand = [0, 20, 100, 400] as const;

/** Who attacks with what; `victim` and `attacker` are keys. */
type Graphs = (people: readonly Person[], whose: 'attacker' | 'victim') => Graph;

const records = (people: readonly Person[]): ChildRecord[] => people.map(recordOf);
const keyOf = (whose: string): Uint8Array =>
  new Uint8Array(32).map((_, at) => whose.charCodeAt(at % whose.length) + at);

const clkGraph: Graphs = (people, whose) => {
  const rows = people.map(({ given, family, born }) => [given, family, born]);
  return graphOfCodes(createUnsafeClkEncoder(nameAndBirth, whose).encode(rows).codes, 'dice');
};
const x3Graph =
  (profile: ProfileId): Graphs =>
  (people, whose) =>
    graphOfCodes(createX3Encoder({ profile, key: keyOf(whose) }).encode(records(people)).codes, 'distance');
/** The attacker computes what likeness to expect, which is without noise; the victim's codes are what they are. */
const x3Expected =
  (profile: ProfileId): Graphs =>
  (people, whose) =>
    whose === 'victim'
      ? x3Graph(profile)(people, whose)
      : expectedGraph(records(people).map(createClearTokens(profile)), profileOf(profile).layers);

const ways = {
  clk: { graphs: clkGraph, by: 'ranks' },
  'x3-own-key': { graphs: x3Graph('x3-2048-4.1'), by: 'ranks' },
  'x3-expected': { graphs: x3Expected('x3-2048-4.1'), by: 'likelihood' },
  'x3-4096-expected': { graphs: x3Expected('x3-4096-5.1'), by: 'likelihood' },
} as const satisfies Record<Way, { graphs: Graphs; by: GraphAttack['by'] }>;

/** Attacks codes of FEBRL's people, all of whom the attacker knows in clear. Shares of those found, by pairs known. */
export function attackCodes(way: Way, people: number, seed: number): AttackAnswer {
  const dice = rollDice(seed);
  const inClear = shuffled(readFebrl4('a'), dice).slice(0, people);
  const order = shuffled([...inClear.keys()], dice);
  const { graphs, by } = ways[way];
  const known = graphs(inClear, 'attacker');
  const coded = graphs(
    order.flatMap((at) => inClear[at] ?? []),
    'victim',
  );
  const truth = new Int32Array(people);
  for (const [place, at] of order.entries()) truth[at] = place;
  return Object.fromEntries(
    beforehand.map((count) => {
      const pairs = shuffled([...inClear.keys()], dice).slice(0, count);
      const given = pairs.map((at): KnownPair => [at, truth[at] ?? 0]);
      const rounds = count === 0 ? 10 : 6;
      return [
        `pairs_${count}`,
        shareFound(matchGraphs({ known, coded, pairs: given, by, rounds }), truth, given),
      ];
    }),
  );
}

function shuffled<T>(things: readonly T[], dice: Dice): T[] {
  return things
    .map((thing) => ({ thing, place: dice.below(2 ** 32) }))
    .sort((one, two) => one.place - two.place)
    .map(({ thing }) => thing);
}
