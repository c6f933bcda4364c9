// `npm run letters`: learns from the pairs of spellings for training (never the test pairs) what letters of Arabic,
// Hebrew and Cyrillic become in Latin and back. Writes packages/linkage/data/letters.json: letter statistics, no names.
import { writeFileSync } from 'node:fs';
import { foldLetters } from '../packages/linkage/src/normalise/fold-letters.ts';
import { readSharedData } from '../packages/testkit/src/shared-data.ts';
import { alignPairs, type Pair } from './learn-letters/align.ts';
import { neighbourLetters } from './learn-letters/neighbour-letters.ts';
import { packTable } from './learn-letters/prune.ts';

const scripts = [
  { name: 'arabic', file: 'arabic' },
  { name: 'hebrew', file: 'hebrew' },
  { name: 'cyrillic', file: 'russian' },
];
const rounds = 4;
/** So many pairs teach what more would not change; longer words are mostly two names in one. */
const mostPairs = 60_000;
const longest = 24;

const only = (text: string, letters: RegExp): string => foldLetters(text).replace(letters, '');

function readPairs(file: string): Pair[] {
  return readSharedData(`linkage/names_${file}_train.tsv`)
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([latin = '', other = '']) => ({
      source: only(other, /[^\p{L}']/gu),
      target: only(latin, /[^a-z]/g),
      weight: 1,
    }))
    .filter(({ source, target }) => source !== '' && target !== '')
    .filter(({ source, target }) => source.length <= longest && target.length <= longest)
    .slice(0, mostPairs);
}

/** A few words in the Russian pairs have such letters by chance: what passports write goes before. */
function withNeighbours(script: string, table: Readonly<Record<string, string>>): Record<string, string> {
  if (script !== 'cyrillic') return { ...table };
  const both = Object.entries({ ...table, ...neighbourLetters });
  return Object.fromEntries(both.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const tables: Record<string, { toLatin: unknown; fromLatin: unknown }> = {};
for (const { name, file } of scripts) {
  const pairs = readPairs(file);
  console.log(`${name}: ${pairs.length} pairs`);
  const turned = pairs.map(({ source, target, weight }) => ({ source: target, target: source, weight }));
  tables[name] = {
    toLatin: withNeighbours(name, packTable(alignPairs(pairs, rounds))),
    fromLatin: packTable(alignPairs(turned, rounds)),
  };
}
const file = new URL('../packages/linkage/data/letters.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(tables, undefined, 2)}\n`);
console.log(`written: ${file.pathname}`);
