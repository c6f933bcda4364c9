import { statSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.ts';
import { asCsv, inventChildren, openFolder, schema, writtenAnew } from './lists.ts';

const folder = openFolder();
afterAll(folder.remove);

const shared = inventChildren(50, 21);
const lists = {
  a: folder.write('a.csv', asCsv([...shared, ...inventChildren(50, 22)], 'a')),
  b: folder.write('b.csv', asCsv([...writtenAnew(shared), ...inventChildren(50, 23)], 'b')),
};
const plan = folder.write('schema.json', JSON.stringify(schema));
const key = folder.path('run.key');

const encode = (list: 'a' | 'b', out: string, ...more: string[]) =>
  runCli('encode', lists[list], '--schema', plan, '--key', key, '--out', folder.path(out), ...more);
const compare = (one: string, two: string, ...more: string[]) =>
  runCli('compare', folder.path(one), folder.path(two), '--pairs', folder.path('pairs.csv'), ...more);
const mapOf = (name: string): Map<string, string> =>
  new Map(
    folder
      .read(name)
      .trim()
      .split('\n')
      .map((line): [string, string] => [line.split(',')[0] ?? '', line.split(',')[1] ?? '']),
  );

describe('two parties who share no clear text', () => {
  it('find who is on both lists through a third that reads neither', async () => {
    expect((await encode('a', 'a.codes', '--new-key')).code).toBe(0);
    expect((await encode('b', 'b.codes')).code).toBe(0);
    for (const name of ['run.key', 'a.codes', 'a.codes.map.csv']) {
      expect(statSync(folder.path(name)).mode & 0o077).toBe(0);
    }
    const { code, out } = await compare('a.codes', 'b.codes', '--json');
    expect(code).toBe(0);
    const [ours, theirs] = [mapOf('a.codes.map.csv'), mapOf('b.codes.map.csv')];
    const pairs = folder.read('pairs.csv').trim().split('\n').slice(1);
    const right = pairs.filter((line) => {
      const [a = '', b = ''] = line.split(',');
      return ours.get(a)?.slice(1) === theirs.get(b)?.slice(1);
    });
    expect(right.length).toBeGreaterThan(40);
    expect(pairs.length - right.length).toBeLessThan(3);
    expect(JSON.parse(out)).toMatchObject({ a: 100, b: 100, encoding: 'x3' });
    // Bands and no finer, ids that are not those of the lists.
    for (const line of pairs) expect(line).toMatch(/^[0-9a-f]{32},[0-9a-f]{32},(review|strong)$/);
  });

  it('draw ids and order anew each time, and give no key away', async () => {
    await encode('a', 'again.codes');
    const ids = (name: string) => [...mapOf(name).keys()].slice(1);
    expect(ids('again.codes.map.csv').filter((id) => ids('a.codes.map.csv').includes(id))).toEqual([]);
    const order = [...mapOf('again.codes.map.csv').values()].slice(1);
    expect(order).not.toEqual([...mapOf('a.codes.map.csv').values()].slice(1));
    const secret = folder.read('run.key').trim().split(':')[1] ?? 'none';
    expect(folder.read('again.codes')).not.toContain(secret);
    for (const { first, last } of shared) {
      expect(folder.read('again.codes')).not.toContain(first);
      expect(folder.read('again.codes')).not.toContain(last);
    }
  });

  it('never write over a key', async () => {
    const before = folder.read('run.key');
    const { code, err } = await encode('a', 'x.codes', '--new-key');
    expect({ code, after: folder.read('run.key') }).toEqual({ code: 1, after: before });
    expect(err).toContain('is there already');
  });

  it('get no answer when there are more pairs than may be disclosed', async () => {
    folder.write('pairs.csv', 'before');
    const { code, err } = await compare('a.codes', 'b.codes', '--most', '10');
    expect(code).toBe(1);
    expect(err).toContain('more than 10 pairs, so nothing is answered');
    expect(folder.read('pairs.csv')).toBe('before');
  });
});

describe('codes that do not belong together', () => {
  it('of another key, another profile, another encoding', async () => {
    await encode('b', 'high.codes', '--profile', 'x3-4096-5.1');
    await runCli(
      ...['encode', lists.b, '--schema', plan, '--key', folder.path('other.key'), '--new-key'],
      ...['--out', folder.path('other.codes')],
    );
    await encodeByClk('a', 'clk.codes');
    for (const [name, sentence] of [
      ['other.codes', /different keys.*Encode both with the same key file/],
      ['high.codes', /different profiles \(x3-2048-4\.1 of 2048 bits, x3-4096-5\.1 of 4096 bits\)/],
      ['clk.codes', /different encodings/],
    ] as const) {
      const { code, err } = await compare('a.codes', name);
      expect(code).toBe(1);
      expect(err).toMatch(sentence);
    }
  });

  it('cut off, changed, or no codes at all', async () => {
    const lines = folder.read('a.codes').trim().split('\n');
    folder.write('cut.codes', lines.slice(0, 50).join('\n'));
    folder.write('changed.codes', lines.map((line, at) => (at === 7 ? line.slice(0, -8) : line)).join('\n'));
    expect((await compare('cut.codes', 'b.codes')).err).toContain(
      'says that it holds 100 codes and holds 49',
    );
    expect((await compare('changed.codes', 'b.codes')).err).toContain(
      'changed.codes, line 8: that is no id and code',
    );
    expect((await compare('a.csv', 'b.codes')).err).toContain('a.csv is no file of codes');
    folder.write('bad.key', 'password');
    const { code, err } = await runCli(
      ...['encode', lists.a, '--schema', plan, '--key', folder.path('bad.key'), '--out', folder.path('x')],
    );
    expect(code).toBe(1);
    expect(err).toContain('holds no key of linkage');
    expect(err).not.toContain('password');
  });
});

const clkSchema = {
  version: 3,
  clkConfig: { l: 1024 },
  features: ['first', 'last'].map((identifier) => ({
    identifier,
    format: { type: 'string' },
    hashing: {
      comparison: { type: 'ngram', n: 2 },
      strategy: { bitsPerFeature: 200 },
      hash: { type: 'blakeHash' },
    },
  })),
};

function encodeByClk(list: 'a' | 'b', out: string, schemaOf: object = clkSchema) {
  const by = folder.write('clk.json', JSON.stringify(schemaOf));
  const secret = folder.write('secret', 'their secret\n');
  return runCli(
    ...[
      'encode',
      lists[list],
      '--schema',
      by,
      '--key',
      secret,
      '--out',
      folder.path(out),
      '--unsafe-clkhash',
    ],
  );
}

describe('clkhash’s codes', () => {
  it('are made and compared only when asked for by name, with a warning', async () => {
    const { code, err } = await encodeByClk('a', 'a.clk');
    expect(code).toBe(0);
    expect(err).toContain('WARNING, UNSAFE FOR EXCHANGE');
    await encodeByClk('b', 'b.clk');
    const refused = await compare('a.clk', 'b.clk');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('add --unsafe-clkhash');
    const compared = await compare('a.clk', 'b.clk', '--unsafe-clkhash', '--json');
    expect(compared.err).toContain('UNSAFE FOR EXCHANGE');
    expect(JSON.parse(compared.out).review + JSON.parse(compared.out).strong).toBeGreaterThan(30);
  });

  it('need a schema without keys that clkhash does not know', async () => {
    const { code, err } = await encodeByClk('a', 'x.clk', {
      ...clkSchema,
      clkConfig: { l: 1024, xorFolds: 1 },
    });
    expect(code).toBe(1);
    expect(err).toContain('unknown key xorFolds at clkConfig');
  });
});
