import type { ChildRecord } from '@tutela/linkage';
import { readSharedData } from '@tutela/testkit/shared-data';
import { rollDice } from '../harness/dice.ts';

/** An invented person of FEBRL (Australian National University), by name and birth date only. */
export interface Person {
  /** Whom two records have in common. */
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly born: string;
  /** All columns, as clkhash takes them. */
  readonly row: readonly string[];
}

export interface World {
  readonly a: readonly Person[];
  readonly b: readonly Person[];
  /** How many people are in both. */
  readonly shared: number;
}

/** The records of one half of FEBRL 4. */
export function readFebrl4(half: 'a' | 'b'): Person[] {
  const [, ...lines] = readSharedData(`linkage/febrl_dataset4${half}.csv`).trim().split('\n');
  return lines.map((line) => {
    const row = line.split(',').map((value) => value.trim());
    const [record = '', given = '', family = ''] = row;
    return { id: record.split('-')[1] ?? '', given, family, born: row[9] ?? '', row };
  });
}

/** An open world: two lists of 2,750 people, 500 of whom are on both; the rest are on one list alone. */
export function openWorld(seed: number): World {
  const dice = rollDice(seed);
  const a = readFebrl4('a');
  const ids = a.map(({ id }) => id).sort();
  for (let at = ids.length - 1; at > 0; at -= 1) {
    const other = dice.below(at + 1);
    [ids[at], ids[other]] = [ids[other] ?? '', ids[at] ?? ''];
  }
  const inA = new Set(ids.slice(0, 2_750));
  const inB = new Set(ids.slice(2_250));
  return {
    a: a.filter(({ id }) => inA.has(id)),
    b: readFebrl4('b').filter(({ id }) => inB.has(id)),
    shared: 500,
  };
}

export const recordOf = ({ given, family, born }: Person): ChildRecord => ({
  names: [
    { kind: 'given', text: given },
    { kind: 'family', text: family },
  ],
  birth: { date: born },
});
