import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.ts';
import { asCsv, inventChildren, openFolder, schema } from './lists.ts';

const folder = openFolder();
afterAll(folder.remove);

const children = inventChildren(40, 5);
const good = folder.write('good.csv', asCsv(children, 'g'));
const plan = folder.write('schema.json', JSON.stringify(schema));
const link = (list: string, by = plan) => runCli('link', list, good, '--schema', by, '--json');
const head = 'id,who,first,last,born';
const rows = asCsv(children, 'b').split('\n').slice(1);

/** Links a list with these lines after 40 good ones; answers what was said of line 42 and after. */
async function withLines(...lines: (string | Uint8Array)[]) {
  const parts = [`${[head, ...rows].join('\n')}\n`, ...lines].map((part) =>
    typeof part === 'string' ? Buffer.from(part) : Buffer.from(part),
  );
  const list = folder.write('bad.csv', Buffer.concat(parts));
  const { code, out, err } = await link(list);
  expect(code).toBe(0);
  const { a, review } = JSON.parse(out);
  // The run went on: the good rows were linked.
  expect(review.pairs).toBeGreaterThan(30);
  return { troubles: a.troubles, records: a.records, said: err, everything: out + err };
}

describe('bad rows are named by line and field, never by value, and the rest goes on', () => {
  it('too few and too many cells', async () => {
    const { troubles, records, said } = await withLines('x1,w,Secretname\n', 'x2,w,A,B,2010-01-01,more\n');
    expect(records).toBe(40);
    expect(troubles).toEqual([
      { line: 42, what: 'has 3 cells; the first line names 5 columns', left: 'row' },
      { line: 43, what: 'has 6 cells; the first line names 5 columns', left: 'row' },
    ]);
    expect(said).toContain('bad.csv, line 42: the row has 3 cells');
    expect(said).not.toContain('Secretname');
  });

  it('an empty name, and one of signs alone', async () => {
    const { troubles, records } = await withLines('x1,w,,,2010-01-01\n', 'x2,w,?!,--,2010-01-01\n');
    expect(records).toBe(40);
    expect(troubles).toEqual([
      { line: 42, what: 'has no name', left: 'row' },
      { line: 43, what: 'has no name', left: 'row' },
    ]);
  });

  it('a name of 10,000 characters', async () => {
    const { troubles, records, everything } = await withLines(
      `x1,w,${'Secretname'.repeat(1_000)},B,2010-01-01\n`,
    );
    expect(records).toBe(41);
    expect(troubles).toEqual([
      { line: 42, field: 'first', what: 'has 10000 characters; the first 400 are used', left: 'nothing' },
    ]);
    expect(everything).not.toContain('Secretname');
  });

  it('lone surrogates, as a broken program writes them', async () => {
    const lone = new Uint8Array([0xed, 0xa0, 0x80]);
    const { troubles, records } = await withLines('x1,w,Qua', lone, 'zor,Lim,2010-01-01\n');
    expect(records).toBe(41);
    expect(troubles).toEqual([
      {
        line: 42,
        field: 'first',
        what: 'holds bytes that are no letters of UTF-8; they are left out',
        left: 'nothing',
      },
    ]);
  });

  it('dates that are none, and days that no calendar has', async () => {
    const { troubles, records, everything } = await withLines(
      'x1,w,Qua,Lim,soonish\n',
      'x2,w,Zor,Lim,2010-11-31\n',
    );
    expect(records).toBe(42);
    expect(troubles).toEqual([
      { line: 42, field: 'born', what: 'is no date of which a year can be read', left: 'value' },
      {
        line: 43,
        field: 'born',
        what: 'is no day of the calendar; it is compared as it stands',
        left: 'nothing',
      },
    ]);
    expect(everything).not.toMatch(/soonish|2010-11-31/);
  });

  it('an id twice, and none', async () => {
    const { troubles, records } = await withLines('b0,w,Qua,Lim,2010-01-01\n', ',w,Zor,Lim,2010-01-01\n');
    expect(records).toBe(41);
    expect(troubles).toEqual([
      { line: 42, field: 'id', what: 'has an id that stood in the file before', left: 'row' },
      { line: 43, field: 'id', what: 'is empty; the line stands for it', left: 'nothing' },
    ]);
  });
});

describe('what makes a run impossible is refused with a sentence', () => {
  const refusals: [string, string | Uint8Array, RegExp][] = [
    ['an empty file', '', /bad\.csv is empty/],
    ['no rows', `${head}\n`, /bad\.csv has no row that can be compared/],
    ['a missing column', 'id,first,last\nx,A,B\n', /bad\.csv has no column born\. It has: id, first, last\./],
    ['a column twice', 'id,first,first,last,born\n', /bad\.csv has the column "first" twice/],
    ['an open quotation mark', `${head}\nx,w,"Secret,B,2010\n`, /bad\.csv, line 2: a quotation mark/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x69, 0]), /bad\.csv is in UTF-16\. Save it as UTF-8\./],
  ];
  it.each(refusals)('%s', async (_what, contents, sentence) => {
    const { code, err } = await link(folder.write('bad.csv', contents));
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/Secret|^\s+at /m);
  });

  const schemas: [string, string, RegExp][] = [
    ['an unknown key', JSON.stringify({ ...schema, colums: {} }), /unknown key colums at the top/],
    ['an unknown key of one file', JSON.stringify({ ...schema, a: { ids: 'x' } }), /unknown key ids at a/],
    [
      'an unknown kind',
      JSON.stringify({ version: 1, columns: { first: 'name' } }),
      /at columns\.first stands none of given/,
    ],
    [
      'no column of a name',
      JSON.stringify({ version: 1, columns: { born: 'birth' } }),
      /names no column of a name/,
    ],
    ['no JSON', '{', /The schema is not JSON/],
    ['another version', JSON.stringify({ ...schema, version: 2 }), /at version/],
  ];
  it.each(schemas)('a schema with %s', async (_what, text, sentence) => {
    const { code, err } = await link(good, folder.write('bad.json', text));
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
  });

  it('a file that is not there, and a missing option', async () => {
    expect((await link(folder.path('nowhere.csv'))).err).toContain('cannot be read');
    expect((await runCli('link', good, good)).code).toBe(2);
    expect((await runCli('link', good, good, '--schema', plan, '--leads', 'many')).code).toBe(2);
  });
});
