import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for lists of invented children; removed by `remove`. */
export function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-link-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write: (name: string, contents: string | Uint8Array): string => {
      writeFileSync(path(name), contents);
      return path(name);
    },
    read: (name: string): string => readFileSync(path(name), 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export const schema = {
  version: 1,
  id: 'id',
  columns: { first: 'given', last: 'family', born: 'birth' },
};

const syllables = [
  'qua',
  'zor',
  'bex',
  'lim',
  'vut',
  'nax',
  'jor',
  'wip',
  'sel',
  'dro',
  'mug',
  'tif',
  'hep',
  'kas',
];

/** Invented children, obviously unreal; `who` is the same in both lists for the same child. */
export interface InventedChild {
  readonly who: string;
  readonly first: string;
  readonly last: string;
  readonly born: string;
}

export function inventChildren(count: number, seed: number): InventedChild[] {
  let state = seed;
  const below = (end: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const word = (parts: number) => Array.from({ length: parts }, () => syllables[below(14)]).join('');
  const two = (number: number) => String(number).padStart(2, '0');
  return Array.from({ length: count }, (_, at) => ({
    who: `${seed}-${at}`,
    first: word(2),
    last: word(3),
    born: `${2006 + below(16)}-${two(1 + below(12))}-${two(1 + below(28))}`,
  }));
}

/** The same children, a letter doubled and now and then the day and month turned. */
export const writtenAnew = (children: readonly InventedChild[]): InventedChild[] =>
  children.map(({ who, first, last, born }, at) => ({
    who,
    first: at % 3 === 0 ? `${first.slice(0, 2)}${first.slice(1)}` : first,
    last: at % 3 === 1 ? last.slice(0, -1) : last,
    born: at % 10 === 9 ? born.replace(/-(\d\d)-(\d\d)$/, '-$2-$1') : born,
  }));

export const asCsv = (children: readonly InventedChild[], prefix: string): string =>
  [
    'id,who,first,last,born',
    ...children.map(({ who, first, last, born }, at) => [`${prefix}${at}`, who, first, last, born].join(',')),
  ].join('\n');
