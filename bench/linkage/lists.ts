import type { Codes } from '@tutela/linkage';
import { rollDice } from '../harness/dice.ts';
import { encodeForTiming } from './clk.ts';
import { inventPerson, type NameStock, type Person, writtenDownAgain } from './people.ts';

/** Two lists of which the first `shared` rows are the same people, written down anew. */
export interface TwoLists {
  readonly left: Codes;
  readonly right: Codes;
  readonly shared: number;
}

export interface ListSizes {
  readonly left: number;
  readonly right: number;
  readonly shared: number;
}

export function inventLists(stock: NameStock, sizes: ListSizes, seed: number): TwoLists {
  const dice = rollDice(seed);
  const invent = () => inventPerson(stock, dice);
  const left: Person[] = Array.from({ length: sizes.left }, invent);
  const again = left.slice(0, sizes.shared).map((person) => writtenDownAgain(person, dice));
  const others = Array.from({ length: sizes.right - sizes.shared }, invent);
  return {
    left: encodeForTiming(left),
    right: encodeForTiming([...again, ...others]),
    shared: sizes.shared,
  };
}
