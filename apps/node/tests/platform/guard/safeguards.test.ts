import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../../../..');

/** How many safeguards override everything else (docs/THREATS.md and the rules of protection). */
const count = 21;

const isTest = (file: string): boolean =>
  /\.test\.ts$/.test(file) && !file.endsWith('guard/safeguards.test.ts');

/** The titles of tests in a source that begin with a safeguard's number. */
const safeguardsIn = (source: string): number[] =>
  [...source.matchAll(/\b(?:describe|it|test)\((?:\s*)['"`]safeguard (\d+): /g)].map(([, number]) =>
    Number(number),
  );

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter(isTest);
const tested = new Set(files.flatMap((file) => safeguardsIn(readFileSync(path.join(root, file), 'utf8'))));
const all = Array.from({ length: count }, (_, index) => index + 1);

describe('the twenty-one safeguards', () => {
  it('have each a test that begins with their number', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(all.filter((number) => !tested.has(number))).toEqual([]);
  });

  it('are numbered from one to twenty-one, and no test names another', () => {
    expect([...tested].filter((number) => !all.includes(number))).toEqual([]);
  });

  it('are not taken for tested by a remark or a test that does not run', () => {
    expect(safeguardsIn("describe('safeguard 3: no answer', () => {")).toEqual([3]);
    expect(safeguardsIn("it(\n  'safeguard 12: lists', () => {")).toEqual([12]);
    expect(safeguardsIn("describe.skip('safeguard 3: no answer'")).toEqual([]);
    expect(safeguardsIn("it('is so (safeguard 3)'")).toEqual([]);
  });
});
