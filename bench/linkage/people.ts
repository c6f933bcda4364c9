import type { Dice } from '../harness/dice.ts';
import { readFebrl4 } from './febrl.ts';

/** Somebody as a linkage list knows them. Invented: names and dates of FEBRL's invented people, mixed anew. */
export interface Person {
  readonly name: string;
  readonly born: string;
  readonly sex: 'F' | 'M';
}

/** Names as often as FEBRL has them; nobody in it lives. */
export interface NameStock {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly born: readonly string[];
}

/** Reads names and dates of birth of FEBRL's people. */
export function readNames(): NameStock {
  const people = readFebrl4('a');
  const said = (fields: readonly string[]) => fields.filter((field) => field !== '');
  return {
    given: said(people.map(({ given }) => given)),
    family: said(people.map(({ family }) => family)),
    born: people.map(({ born }) => born).filter((date) => /^\d{8}$/.test(date)),
  };
}

/** Invents somebody. */
export function inventPerson(stock: NameStock, dice: Dice): Person {
  const born = dice.pick(stock.born);
  return {
    name: `${dice.pick(stock.given)} ${dice.pick(stock.family)}`,
    born: `${born.slice(0, 4)}/${born.slice(4, 6)}/${born.slice(6)}`,
    sex: dice.chance(0.5) ? 'F' : 'M',
  };
}

/** The same person as somebody else wrote them down: one or two slips in the name, now and then one in the date. */
export function writtenDownAgain(person: Person, dice: Dice): Person {
  let { name, born } = person;
  for (let slips = dice.chance(0.4) ? 2 : 1; slips > 0; slips -= 1) name = withSlip(name, dice);
  if (dice.chance(0.15)) {
    const at = dice.pick([3, 6, 9]);
    born = born.slice(0, at) + String(dice.below(10)) + born.slice(at + 1);
  }
  return { ...person, name, born };
}

function withSlip(name: string, dice: Dice): string {
  const at = dice.below(name.length);
  const letter = dice.pick([...'aeinorstlmk']);
  const kind = dice.below(3);
  if (kind === 0) return name.slice(0, at) + letter + name.slice(at + 1);
  if (kind === 1) return name.slice(0, at) + letter + name.slice(at);
  return name.slice(0, at) + name.slice(at + 1);
}
