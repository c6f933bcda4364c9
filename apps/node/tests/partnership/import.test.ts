import { readFileSync } from 'node:fs';
import {
  type ImportKind,
  listClaimsRoute,
  listObservationsRoute,
  listRecommendationsRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AllianceWorld, dataFolder, hasData, openAllianceWorld } from './alliance-world.ts';

let world: AllianceWorld;
beforeAll(async () => {
  world = await openAllianceWorld();
});
afterAll(() => world.node.close());

const treaty = (...rows: string[]) =>
  ['iso2,name,instrument,status,year,source,as_of,note', ...rows, ''].join('\n');
const upr = (...rows: string[]) => ['To,From,Session,Response,Action,Issue,Text', ...rows, ''].join('\r\n');
const counts = async (of = world) =>
  of.asSystem(async (tx) => {
    const tables = [
      'claim',
      'recommendation',
      'recommendation_text',
      'response',
      'observation',
      'import_run',
    ] as const;
    const count = (table: (typeof tables)[number]) =>
      tx
        .selectFrom(`partnership.${table}`)
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow();
    return Promise.all(tables.map(async (table) => Number((await count(table)).count)));
  });

describe('a file that cannot be taken in', () => {
  const faulty: readonly [string, ImportKind, string | Uint8Array, number, RegExp][] = [
    [
      'in another encoding',
      'treaty-status',
      Buffer.concat([Buffer.from('iso2,name\nCI,C'), Buffer.from([0xf4, 0x74])]),
      2,
      /not in UTF-8/,
    ],
    ['that is a workbook', 'treaty-status', Buffer.from('PK\u0003\u0004'), 1, /workbook/],
    ['that is an old workbook', 'glotip', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 1, /workbook/],
    ['that is a PDF', 'thematic-list', '%PDF-1.7\n', 1, /PDF/],
    ['in UTF-16', 'upr-recommendations', Buffer.from('\ufeffTo,From', 'utf16le'), 1, /UTF-16/],
    ['in UTF-16 without a mark', 'glotip', Buffer.from('To,From', 'utf16le'), 1, /no text/],
    [
      'with its whole content on one line',
      'upr-recommendations',
      Array.from({ length: 50_000 }, (_, at) => `c${at}`).join(','),
      1,
      /^.{0,300}and 49980 more\.$/,
    ],
    [
      'without a column',
      'treaty-status',
      'iso2,name,instrument,status\nAT,Austria,UN-CRC,party\n',
      1,
      /no column year, source/,
    ],
    [
      'with semicolons between its columns, quoted or not',
      'policy-index',
      'countryname;year;prosecution;prevention;protection\r\nAustria;2010;"4,5";5;5\r\n',
      1,
      /separated by semicolons\. Save it with commas/,
    ],
    [
      'with tabs between its columns',
      'upr-recommendations',
      'To\tFrom\tSession\nAustria\tFrance, too\t5\n',
      1,
      /separated by tabs/,
    ],
    ['with a row cut short', 'upr-recommendations', upr('Austria,France,5,Noted'), 2, /4 cells/],
    [
      'with a quotation mark too many',
      'upr-recommendations',
      upr('Austria,"Fra"nce,5,Noted,4,Labour,Text'),
      2,
      /quotation mark/,
    ],
    ['that is empty', 'glotip', '', 1, /empty/],
    [
      'addressed to nobody',
      'upr-recommendations',
      upr('Austria,France,5,Noted,4,Labour,First', ',France,5,Noted,4,Labour,Do it'),
      3,
      /addressed to nobody/,
    ],
    [
      'of no State',
      'thematic-list',
      '# UPR 34th Session - Atlantis - Thematic List of Recommendations\n',
      1,
      /addressed to nobody/,
    ],
    [
      'that contradicts itself',
      'treaty-status',
      treaty('AT,Austria,UN-CRC,state party,1992,A,2022,', 'AT,Austria,UN-CRC,no action,,A,2022,'),
      3,
      /Contradicts line 2/,
    ],
    [
      'with two answers to one',
      'upr-recommendations',
      upr('Austria,France,5,Noted,4,Labour,Do it', 'Austria,France,5,Accepted,4,Labour,Do it'),
      3,
      /another answer/,
    ],
  ];

  it.each(faulty)(
    '%s is refused whole, with the line and the reason',
    async (_what, ...[kind, bytes, line, reason]) => {
      const before = await counts();
      const report = await world.importBytes(kind, bytes);
      expect(report.imported).toBe(0);
      expect(report.faults).toContainEqual({ line, reason: expect.stringMatching(reason) });
      expect(await counts()).toEqual(before);
    },
  );
});

describe('a table of treaty status', () => {
  const file = treaty(
    'FR,France,UN-OPIC,state party,2016,Depositary,2022-08,',
    'BE,Belgium,UN-OPIC,state party,2014,Depositary,2022-08,',
    'S,South Sudan,UN-OPIC,state party,2018,Depositary,2022-08,',
    'NA,Namibia,UN-OPIC,signatory,,Depositary,2022-08,',
    ',Türkiye,UN-OPIC,state party,2017,same,2022-08,verify',
    'DE,France,UN-OPIC,state party,2013,Depositary,2022-08,',
    'IT,Italy,UN-NOTHING,state party,2016,Depositary,2022-08,',
    'ES,Spain,UN-OPIC,perhaps,2013,Depositary,2022-08,',
    'PT,Portugal,UN-OPIC,state party,2013,Depositary,,',
  );

  it('says first what it would do, then does it, and does nothing a second time', async () => {
    const before = await counts();
    const dry = await world.importBytes('treaty-status', file, true);
    expect(await counts()).toEqual(before);
    const report = await world.importBytes('treaty-status', file);
    expect(report).toEqual({ ...dry, dryRun: false });
    expect([report.rows, report.imported, report.unchanged]).toEqual([9, 4, 0]);
    expect(report.refused.map(({ line }) => line)).toEqual([4, 7, 8, 9, 10]);
    expect(report.refused[0]?.reason).toBe('"S" is not the code of a country. The name would be SS.');
    const after = await counts();
    const again = await world.importBytes('treaty-status', file);
    expect([again.imported, again.unchanged]).toEqual([0, 4]);
    expect(await counts()).toEqual(after);
  });

  it('shows what is doubtful, reads "NA" as Namibia and "same" as the source of the instrument', async () => {
    const query = { instrumentId: 'UN-OPIC' };
    const { standings } = await world.node.public(listClaimsRoute, { query });
    const claims = standings.map(({ partyCode, says, claims: [claim] }) => [
      partyCode,
      says,
      claim?.source,
      claim?.verify,
    ]);
    expect(claims).toEqual([
      ['BE', 'party', 'Depositary', true],
      ['FR', 'party', 'Depositary', false],
      ['NA', 'signatory', 'Depositary', false],
      ['TR', 'party', 'Depositary', true],
    ]);
  });

  it('of another source that says otherwise stands beside it; of the same source it is refused whole', async () => {
    const other = treaty(
      'FR,France,UN-OPIC,no action,,A yearbook,2023,',
      'SE,Sweden,UN-OPIC,no action,,A yearbook,2023,',
    );
    const report = await world.importBytes('treaty-status', other);
    expect([report.imported, report.contradictions]).toEqual([
      2,
      [{ line: 2, reason: 'FR, UN-OPIC: "none" here; "party" as of 2022-08 by Depositary.' }],
    ]);
    const { standings } = await world.node.public(listClaimsRoute, {
      query: { partyCode: 'FR', instrumentId: 'UN-OPIC' },
    });
    expect(standings).toMatchObject([
      { says: 'contradicted', claims: [{ source: 'A yearbook' }, { source: 'Depositary' }] },
    ]);
    expect(standings[0]?.contradictions).toHaveLength(1);
    const before = await counts();
    const changed = await world.importBytes(
      'treaty-status',
      treaty(
        'NO,Norway,UN-OPIC,signatory,,Depositary,2022-08,',
        'FR,France,UN-OPIC,signatory,,Depositary,2022-08,',
      ),
    );
    expect([changed.imported, changed.faults.map(({ line }) => line)]).toEqual([0, [3]]);
    expect(await counts()).toEqual(before);
  });
});

describe('numbers', () => {
  const glotip = (...rows: string[]) =>
    ['iso3,country,indicator,dimension,category,sex,age,year,value', ...rows, ''].join('\n');
  const total = (iso3: string, country: string, year: string, value: string) =>
    `${iso3},${country},Detected trafficking victims,Total,Total,Total,Total,${year},${value}`;

  it('keep a hidden one as an interval, read thousands, and choose none of two', async () => {
    const file = glotip(
      total('AUT', 'Austria', '2019', '"1,757"'),
      total('AUT', 'Austria', '2020', '<5'),
      total('AUT', 'Austria', '2021', '7'),
      total('AUT', 'Austria', '2021', '8'),
      total('AUT', 'Austria', '2018', '9'),
      total('AUT', 'Austria', '2018', '9'),
      total('CAR', '', '2018', '9'),
      total('', 'Sark', '2018', '9'),
      total('NAM', 'Namibia', '2018', '9'),
      total('AUT', 'Austria', '2017', 'n/a'),
      'AUT,Austria,Detected trafficking victims,by citizenship,Austria,Total,Total,2018,5',
    );
    const report = await world.importBytes('glotip', file);
    expect([report.rows, report.imported]).toEqual([11, 3]);
    expect(report.refused.map(({ line }) => line)).toEqual([4, 5, 7, 8, 9, 10, 11, 12]);
    const query = { partyCode: 'AT', indicatorId: 'glotip-detected-victims' };
    const { observations } = await world.secretariat.call(listObservationsRoute, { query });
    expect(
      observations.map(({ period, value, low, high, suppressed }) => [period, value, low, high, suppressed]),
    ).toEqual([
      ['2018', 9, 9, 9, false],
      ['2019', 1757, 1757, 1757, false],
      ['2020', null, 1, 4, true],
    ]);
    expect((await world.node.public(listObservationsRoute, { query })).observations).toEqual([]);
    expect((await world.importBytes('glotip', file)).unchanged).toBe(3);
  });
});

describe.skipIf(!hasData)('the real files (skipped where ../shared/data is not there)', () => {
  let real: AllianceWorld;
  beforeAll(async () => {
    real = await openAllianceWorld();
  });
  afterAll(() => real.node.close());

  const expected: readonly [ImportKind, string, readonly [number, number, number]][] = [
    ['upr-recommendations', 'upr_recommendations_2008-2014_child_trafficking.csv', [2217, 2217, 0]],
    ['treaty-status', 'treaty_status.csv', [1654, 1070, 584]],
    ['palermo-status', 'un_palermo_protocol_status_2015-03.csv', [167, 167, 0]],
    ['thematic-list', 'upr_slovenia_cycle3_thematic_list.md', [215, 215, 0]],
    ['policy-index', 'anti_trafficking_3p_policy_index.csv', [3021, 796, 2225]],
    ['detected-victims', 'unodc_detected_victims_by_country_2003-2017.csv', [138, 61, 77]],
    ['glotip', 'unodc_glotip_2023-05-30.csv', [46_556, 2973, 43_583]],
  ];

  it.each(expected)('%s: %s, twice', async (kind, name, [rows, imported, refused]) => {
    const bytes = readFileSync(new URL(name, dataFolder));
    const report = await real.importBytes(kind, bytes);
    expect(report.faults).toEqual([]);
    expect({ rows: report.rows, imported: report.imported, refused: report.refused.length }).toEqual({
      rows,
      imported,
      refused,
    });
    const after = await counts(real);
    const again = await real.importBytes(kind, bytes);
    expect([again.imported, again.faults, again.unchanged]).toEqual([0, [], report.imported]);
    expect(await counts(real)).toEqual(after);
  });

  it('are answered as they were: every recommendation has its addressee, its words and its answer', async () => {
    const query = { addressee: 'AT', source: 'upr' as const, limit: 200 };
    const { recommendations } = await real.node.public(listRecommendationsRoute, { query });
    expect(recommendations.length).toBe(6);
    expect(
      recommendations.every(
        ({ text, answer, issuers }) => text !== '' && answer !== 'pending' && issuers.length > 0,
      ),
    ).toBe(true);
  });
});
