import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
);

/** Lint and the import rule say so too; this one would still speak if somebody switched them off. */
it('no source knows a clock, chance, threads or Node', () => {
  expect(sources.length).toBeGreaterThan(2);
  const impure =
    /\bfrom 'node:|\bMath\.random\b|\bnew Date\b|\bDate\.now\b|\bperformance\.|\bprocess\.|\bnew Worker\b/;
  const found = sources.filter((path) => impure.test(readFileSync(`${folder}/${path}`, 'utf8')));
  expect(found).toEqual([]);
});

it('imports nothing but itself, the kernel and hashes', () => {
  const imported = sources.flatMap((path) => {
    const text = readFileSync(`${folder}/${path}`, 'utf8');
    return [...text.matchAll(/ from '([^']+)'/g)].map(([, name]) => name ?? '');
  });
  const allowed = /^\.|^@tutela\/kernel$|^@noble\/hashes\//;
  expect(imported.filter((name) => !allowed.test(name))).toEqual([]);
});
