import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Search } from './search.ts';

const text = 'Kanarya7-0042 "quoted" \\ ünd';
const search = new Search([text]);
const noise = (length: number) => Buffer.from(Array.from({ length }, (_, index) => (index * 7919) % 256));

describe('the search', () => {
  const around = (middle: Buffer | string) => Buffer.concat([noise(1000), Buffer.from(middle), noise(500)]);
  const hidden = { deep: [{ said: `before ${text} after` }] };

  it.each<[string, Buffer | string]>([
    ['as it is', `it says ${text}.`],
    ['in JSON', JSON.stringify(hidden)],
    ['in JSON within JSON', JSON.stringify({ inner: JSON.stringify(hidden) })],
    ['in two bytes a letter', Buffer.from(text, 'utf16le')],
    ['in hexadecimal', `\\x${Buffer.from(`aa${text}bb`).toString('hex')}`],
    ['in capital hexadecimal', Buffer.from(text).toString('hex').toUpperCase()],
    ['in an address', `/files?q=${encodeURIComponent(text)}`],
    ['in base 64', Buffer.from(text).toString('base64')],
    ['in base 64, one on', Buffer.from(`x${text}`).toString('base64')],
    ['in base 64, two on', Buffer.from(`xy${text}z`).toString('base64')],
    ['in base 64 for addresses', Buffer.from(`{"text":"${text}"}`).toString('base64url')],
    ['in base 64 of two bytes a letter', Buffer.from(text, 'utf16le').toString('base64')],
  ])('finds a text %s', (_form, middle) => {
    expect(search.in('here', around(middle))).not.toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    expect(search.in('here', noise(1_000_000))).toEqual([]);
    expect(search.in('here', around('Kanarya6-0042, another one'))).toEqual([]);
    expect(search.in('here', around(gzipSync(text.repeat(9))))).toEqual([]);
  });

  it('looks into every file below a folder and says which', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tutela-search-'));
    mkdirSync(path.join(folder, 'a', 'b'), { recursive: true });
    writeFileSync(path.join(folder, 'a', 'b', 'c'), around(text));
    writeFileSync(path.join(folder, 'd'), noise(100));
    const { finds, files } = search.below(folder);
    expect(finds.map(({ where }) => where)).toEqual(['a/b/c']);
    expect(files).toBe(2);
    rmSync(folder, { recursive: true });
  });
});
