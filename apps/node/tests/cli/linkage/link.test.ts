import { statSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.ts';
import { asCsv, inventChildren, openFolder, schema, writtenAnew } from './lists.ts';

const folder = openFolder();
afterAll(folder.remove);

const shared = inventChildren(80, 1);
const a = folder.write('a.csv', asCsv([...shared, ...inventChildren(120, 2)], 'a'));
const b = folder.write('b.csv', asCsv([...writtenAnew(shared), ...inventChildren(120, 3)], 'b'));
const plan = folder.write('schema.json', JSON.stringify({ ...schema, person: 'who' }));
const link = (...more: string[]) => runCli('link', a, b, '--schema', plan, ...more);

describe('tutela link', () => {
  it('finds who is on both lists, without a node, and measures it where the truth is known', async () => {
    const { code, out } = await link('--json', '--pairs', folder.path('pairs.csv'));
    expect(code).toBe(0);
    const { review, strong, a: first } = JSON.parse(out);
    expect(first).toMatchObject({ name: 'a.csv', records: 200, troubles: [] });
    expect(review.measured.recall.share).toBeGreaterThan(0.9);
    expect(review.measured.precision.share).toBeGreaterThan(0.95);
    expect(Math.abs(review.precision.share - review.measured.precision.share)).toBeLessThan(0.05);
    expect(strong.weight).toBeGreaterThanOrEqual(review.weight);
    const [head, ...pairs] = folder.read('pairs.csv').trim().split('\n');
    expect(head).toBe('id_a,id_b,weight,band,reasons');
    expect(pairs).toHaveLength(review.pairs);
    expect(
      pairs.some((line) => /^a0,b0,\d+\.\d+,strong,.*given name: .*family name: equal \+/.test(line)),
    ).toBe(true);
  });

  it('writes a report that needs nothing else, and shows no name unless asked', async () => {
    const report = folder.path('report.html');
    const { code, out, err } = await link('--report', report);
    expect(code).toBe(0);
    expect(out).toContain('never an identity');
    expect(err).toContain('Comparing the lists 100 %');
    const html = folder.read('report.html');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|@import|(?:src|href)=|url\(/i);
    for (const part of [
      'What was found',
      '<svg',
      'family name: equal +',
      'About the review cut',
      '@media print',
    ]) {
      expect(html).toContain(part);
    }
    const told = shared.filter(({ last, first }) => html.includes(last) || html.includes(first));
    expect(told).toEqual([]);
    expect(statSync(report).mode & 0o077).toBe(0);
    await link('--report', report, '--with-values');
    expect(shared.some(({ last }) => folder.read('report.html').includes(last))).toBe(true);
    expect(folder.read('report.html')).toContain('keep it as you keep the lists');
  });

  it('says that nothing stands out when nobody is on both lists', async () => {
    const other = folder.write('other.csv', asCsv(inventChildren(60, 9), 'o'));
    const { code, out } = await runCli('link', a, other, '--schema', plan, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).review.pairs).toBeLessThanOrEqual(1);
  });

  it('reads each file by its own columns', async () => {
    const named = folder.write(
      'named.csv',
      folder.read('b.csv').replace('first,last,born', 'vorname,nachname,geboren'),
    );
    const both = folder.write(
      'both.json',
      JSON.stringify({
        ...schema,
        b: { columns: { vorname: 'given', nachname: 'family', geboren: 'birth' } },
      }),
    );
    const { code, out } = await runCli('link', a, named, '--schema', both, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).review.pairs).toBeGreaterThan(70);
  });
});
