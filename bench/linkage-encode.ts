import { type ClkSchema, createUnsafeClkEncoder, createX3Encoder } from '@tutela/linkage';
import { hasSharedData, noSharedData, readSharedData } from '@tutela/testkit/shared-data';
import type { Bench } from './harness/bench.ts';
import { type Dice, rollDice } from './harness/dice.ts';
import { median } from './harness/statistics.ts';
import { type Person, readFebrl4, recordOf } from './linkage/febrl.ts';

const rounds = 5;

/** How many records a second one core encodes, when a node has encoded for a while: names and places come again. */
export const linkageEncode: Bench = {
  name: 'linkage-encode',
  about:
    'records a second and core (CPU time, median of five): FEBRL 4 in all eleven columns by clkhash; 20,000 children by X3 with name and birth date; *_first is the first time',
  bars: { clk_per_s: '>=150000', x3_per_s: '>=25000' },
  yardstick: '',
  run: async ({ seed, quick, tell }) => {
    if (!hasSharedData('linkage/febrl_dataset4a.csv')) {
      tell(noSharedData);
      return {};
    }
    const people = [...readFebrl4('a'), ...readFebrl4('b')];
    tell('clkhash');
    const rows = people.map(({ row }) => row);
    const clk = createUnsafeClkEncoder(febrlSchema(), 'bench');
    const clkFirst = perSecond(rows.length, () => clk.encode(rows));
    const clkRounds = Array.from({ length: rounds }, () => perSecond(rows.length, () => clk.encode(rows)));
    tell('X3');
    const children = inventChildren(people, quick ? 2_000 : 20_000, rollDice(seed)).map(recordOf);
    const x3 = createX3Encoder({ profile: 'x3-2048-4.1', key: new Uint8Array(32).fill(seed & 255) });
    const x3First = perSecond(children.length, () => x3.encode(children));
    const x3Rounds = Array.from({ length: rounds }, () =>
      perSecond(children.length, () => x3.encode(children)),
    );
    return {
      clk_per_s: median(clkRounds),
      x3_per_s: median(x3Rounds),
      clk_per_s_first: clkFirst,
      x3_per_s_first: x3First,
    };
  },
};

/** Children of 18 years of birth, their names as often as in FEBRL. */
function inventChildren(people: readonly Person[], count: number, dice: Dice): Person[] {
  const two = (number: number): string => String(number).padStart(2, '0');
  return Array.from({ length: count }, () => ({
    ...dice.pick(people),
    family: dice.pick(people).family,
    born: `${2007 + dice.below(18)}${two(1 + dice.below(12))}${two(1 + dice.below(28))}`,
  }));
}

interface Golden {
  readonly cases: readonly { readonly name: string; readonly schema: ClkSchema }[];
}

function febrlSchema(): ClkSchema {
  const golden: Golden = JSON.parse(readSharedData('linkage/clkhash-golden.json'));
  const found = golden.cases.find(({ name }) => name === 'febrl4a-first200-final');
  if (found === undefined) throw new Error('the golden file has no FEBRL schema');
  return found.schema;
}

function perSecond(count: number, work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (count * 1e6) / (user + system);
}
