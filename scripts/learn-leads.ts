// `npm run leads`: counts what agreement is worth on invented children with names of the training pairs (never the test
// pairs), written down twice. Writes apps/node/src/protection/same-child/model.generated.ts: shares, no names.
import { writeFileSync } from 'node:fs';
import { recordOf } from '../apps/node/src/protection/same-child/child-record.ts';
import { rollDice } from '../bench/harness/dice.ts';
import { inventChild } from '../bench/linkage/leads/invent-child.ts';
import { readNameStock, scripts } from '../bench/linkage/leads/name-stock.ts';
import { writeDown } from '../bench/linkage/leads/write-down.ts';
import { countShares, type HeardChild, hearChild, type Shares } from '../packages/linkage/src/index.ts';

const childrenOfEach = 4_000;
const strangersOfEach = 100_000;
const dice = rollDice(2);

const written = scripts.map((script) => {
  const stock = readNameStock(script, 'train');
  const children = Array.from({ length: childrenOfEach }, () => inventChild(stock, dice));
  const hear = (corrupted: boolean): HeardChild[] =>
    children.map((child) => hearChild(recordOf(writeDown(child, dice, { corrupted }))));
  return { first: hear(false), second: hear(true) };
});

const same = written.flatMap(({ first, second }) => first.map((one, at) => [one, second[at]] as const));
// Strangers have names of one script: a node's children come from few places, and these agree more often by chance.
const strangers = written.flatMap(({ first, second }) =>
  Array.from({ length: strangersOfEach }, () => {
    const at = dice.below(childrenOfEach);
    return [first[at], second[(at + 1 + dice.below(childrenOfEach - 1)) % childrenOfEach]] as const;
  }),
);

const rounded = (shares: Shares): Shares =>
  Object.fromEntries(Object.entries(shares).map(([level, share]) => [level, Number(share.toPrecision(2))]));
function sharesOf(pairs: Parameters<typeof countShares>[0]) {
  const { given = {}, origin: _unknownHere, names: _fewHere, ...others } = countShares(pairs);
  // Further names are too few here: they agree as given names do.
  const fields = { given, names: given, ...others };
  return Object.fromEntries(Object.entries(fields).map(([field, shares]) => [field, rounded(shares)]));
}

const u = sharesOf(strangers);
const model = { m: sharesOf(same), u };
const text = `// Written by \`npm run leads\`; not by hand.
import type { Model } from '@tutela/linkage';

/**
 * What agreement is worth: shares of each level among records of one child (\`m\`) and of two (\`u\`). Default, counted on
 * ${same.length} invented children with names of the public training pairs (Arabic, Hebrew, Russian; CC0) and of FEBRL,
 * written down twice, half of the time in another script, with the slips of the corruption model.
 */
export const model: Omit<Model, 'frequency'> = ${JSON.stringify({ ...model, usualFrequency: u.given?.equal ?? 0 }, null, 2)};
`;
writeFileSync(new URL('../apps/node/src/protection/same-child/model.generated.ts', import.meta.url), text);
