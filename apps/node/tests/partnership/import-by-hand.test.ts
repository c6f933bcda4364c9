import {
  listImportsRoute,
  listRecommendationsRoute,
  packFile,
  readImportRoute,
  takeInRoute,
  tryImportRoute,
  unpackFile,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AllianceWorld, openAllianceWorld } from './alliance-world.ts';

let world: AllianceWorld;
beforeAll(async () => {
  world = await openAllianceWorld();
});
afterAll(() => world.node.close());

const kind = 'upr-recommendations' as const;
const upr = (...rows: string[]) =>
  packFile(
    'upr.csv',
    new TextEncoder().encode(['To,From,Session,Response,Action,Issue,Text', ...rows, ''].join('\n')),
  );
const attempt = (body: Uint8Array<ArrayBuffer>, by = world.secretariat) =>
  by.call(tryImportRoute, { query: { kind }, body });
const takeIn = (body: Uint8Array<ArrayBuffer>, seen: string, by = world.secretariat) =>
  by.call(takeInRoute, { query: { kind, seen }, body });
const imports = async () => (await world.secretariat.call(listImportsRoute, {})).imports;
const texts = async () =>
  (await world.secretariat.call(listRecommendationsRoute, { query: { limit: 200 } })).recommendations.map(
    ({ text }) => text,
  );

describe('a file that the secretariat brings', () => {
  it('is shown before it is taken in, and then does what was shown, once', async () => {
    const file = upr(
      'Austria,France,5,Noted,4,Labour,Look twice',
      'Austria,Atlantis,5,Noted,4,Labour,Do it',
      'Austria,Germany,5,Accepted,4,Labour,Look once',
    );
    const trial = await attempt(file);
    expect(trial).toMatchObject({ rows: 3, imported: 2, refused: 1, faults: 0, records: 2 });
    expect(trial.changes.map(({ line, partyCode }) => [line, partyCode])).toEqual([
      [2, 'AT'],
      [4, 'AT'],
    ]);
    expect(trial.lines).toEqual([
      { position: 1, kind: 'refused', line: 3, reason: 'No country is known as "Atlantis".' },
    ]);
    expect([await imports(), await texts()]).toEqual([[], []]);

    const { reportId } = await takeIn(file, trial.seen);
    expect(await texts()).toEqual(expect.arrayContaining(['Look twice', 'Look once']));
    const { report, reasons } = await world.secretariat.call(readImportRoute, { params: { reportId } });
    expect(report).toMatchObject({ fileName: 'upr.csv', imported: 2, refused: 1 });
    expect(reasons).toEqual(trial.reasons);

    expect(await attempt(file)).toMatchObject({ imported: 0, unchanged: 2, changes: [] });
    await expect(takeIn(file, trial.seen)).rejects.toMatchObject({ problem: { code: 'partnership.stale' } });
    expect(await imports()).toHaveLength(1);
  });

  it('may say one thing thousands of times: each reason names a few lines and counts the others', async () => {
    const rows = Array.from({ length: 4_000 }, (_, at) => `Austria,2010,${1 + (at % 2)},NA,NA`);
    const text = ['countryname,year,prosecution,protection,prevention', ...rows, ''].join('\n');
    const trial = await world.secretariat.call(tryImportRoute, {
      query: { kind: 'policy-index' },
      body: packFile('index.csv', new TextEncoder().encode(text)),
    });
    expect(trial).toMatchObject({ rows: 4_000, imported: 0, refused: 4_000 });
    expect(trial.reasons.map(({ reason }) => reason)).toEqual([
      'Lines 2, 3, 4, 5, 6 and 3995 more give different numbers for one State, series and year.',
    ]);
  });

  it('is not taken in unseen: neither another file nor one that the registry has learnt of since', async () => {
    const file = upr('Austria,France,6,Noted,4,Labour,Seen');
    const { seen } = await attempt(file);
    const before = await texts();
    const other = upr('Austria,France,6,Noted,4,Labour,Never seen');
    await expect(takeIn(other, seen)).rejects.toMatchObject({ problem: { code: 'partnership.stale' } });
    expect(await texts()).toEqual(before);
  });

  it('is taken in also where time goes on between the request and its work', async () => {
    world.node.clock.run(1);
    const file = upr('Austria,France,8,Noted,4,Labour,Slowly');
    await takeIn(file, (await attempt(file)).seen);
    world.node.clock.run(0);
    expect(await texts()).toContain('Slowly');
  });

  it('with a fault changes nothing and leaves no report, whatever else is good in it', async () => {
    const [before, known] = [await imports(), await texts()];
    const wrong: readonly (readonly [Uint8Array<ArrayBuffer>, RegExp])[] = [
      [upr('Austria,France,7,Noted,4,Labour,Good', ',France,7,Noted,4,Labour,To nobody'), /to nobody/],
      [packFile('latin.csv', Buffer.from('To,From\nC\u00f4te', 'latin1')), /not in UTF-8/],
      [packFile('short.csv', Buffer.from('To,From,Session\nAustria,France,5\n')), /no column Response/],
      [packFile('empty.csv', new Uint8Array()), /empty/],
    ];
    for (const [file, reason] of wrong) {
      const trial = await attempt(file);
      expect(trial).toMatchObject({ imported: 0, changes: [], faults: 1 });
      expect(trial.lines[0]?.reason).toMatch(reason);
      await expect(takeIn(file, trial.seen)).rejects.toMatchObject({
        problem: { code: 'partnership.import_refused' },
      });
    }
    expect([await imports(), await texts()]).toEqual([before, known]);
  });

  it('needs a name before it and, where it does not say so itself, its date', async () => {
    const invalid = { problem: { code: 'platform.request_invalid' } };
    await expect(attempt(new TextEncoder().encode('\nTo,From'))).rejects.toMatchObject(invalid);
    const body = packFile(
      'palermo.csv',
      new TextEncoder().encode('p,sig,rat\nAustria,12 Dec 2000,15 Sep 2005\n'),
    );
    const ask = (asOf?: string) =>
      world.secretariat.call(tryImportRoute, { query: { kind: 'palermo-status', asOf }, body });
    await expect(ask()).rejects.toMatchObject(invalid);
    expect(await ask('2015-03')).toMatchObject({
      changes: [{ of: 'claim', partyCode: 'AT', standing: 'party', asOf: '2015-03' }],
    });
  });

  it('says what it measures, also by what the registry does not know yet; a row may be several records', async () => {
    const table = 'countryname,year,prosecution,prevention,protection\nAustria,2010,4,NA,5\n';
    const body = packFile('index.csv', new TextEncoder().encode(table));
    const query = { kind: 'policy-index' } as const;
    const trial = await world.secretariat.call(tryImportRoute, { query, body });
    expect(trial).toMatchObject({ rows: 1, imported: 1, records: 2 });
    expect(trial.changes).toMatchObject([
      { title: '3P Anti-trafficking Policy Index: prosecution', value: 4 },
      { title: '3P Anti-trafficking Policy Index: protection', value: 5 },
    ]);
    const { reportId } = await world.secretariat.call(takeInRoute, {
      query: { ...query, seen: trial.seen },
      body,
    });
    const { report } = await world.secretariat.call(readImportRoute, { params: { reportId } });
    expect(report).toMatchObject({ imported: 1, refused: 0 });
  });

  it('is for the secretariat alone', async () => {
    for (const other of [world.head, world.focalPoint, world.ngo]) {
      const refused = { problem: { code: 'platform.not_permitted' } };
      await expect(attempt(upr(), other)).rejects.toMatchObject(refused);
      await expect(takeIn(upr(), '0'.repeat(64), other)).rejects.toMatchObject(refused);
    }
  });
});

describe('a packed file', () => {
  it('comes out as it went in, its name on one line', () => {
    const bytes = new Uint8Array([0xff, 0x0a, 0x00]);
    expect(unpackFile(packFile('a\nb  \u00e9.csv', bytes))).toEqual({ name: 'a b \u00e9.csv', bytes });
    expect(unpackFile(new Uint8Array([0xff, 0x0a]))).toBeUndefined();
    expect(unpackFile(packFile('a\u0000b.csv', bytes))).toEqual({ name: 'a b.csv', bytes });
    expect(unpackFile(new TextEncoder().encode('no end'))).toBeUndefined();
    expect(unpackFile(new TextEncoder().encode('a\u0000b.csv\nTo'))).toBeUndefined();
  });
});
