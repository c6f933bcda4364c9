import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from './knowledge-world.ts';
import { decide, voices } from './public-voices.ts';
import { canary, openPublicWorld, type PublicWorld } from './public-world.ts';

let world: PublicWorld;
/** Every public page that is linked from the start, by its address. */
const crawled = new Map<string, { status: number; body: string }>();

beforeAll(async () => {
  world = await openPublicWorld();
  const wanted = ['/alliance', '/alliance/search?q=guardian', `/alliance/search?q=${canary}`];
  while (wanted.length > 0) {
    const url = wanted.pop() ?? '';
    if (crawled.has(url)) continue;
    const { statusCode, body } = await page(world, url);
    crawled.set(url, { status: statusCode, body });
    wanted.push(...linksIn(body).filter((link) => !crawled.has(link)));
  }
}, 240_000);
afterAll(() => world.node.close());

/** Links to public pages. Topics of States alike are crawled for one State alone: they are drawn by the same lines. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/alliance[^"#]*)/g)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => !link.endsWith('.css') && !/^\/alliance\/states\/(?!AT\b)..\/./.test(link));

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const of = (url: string): string => crawled.get(url)?.body ?? '';

describe('the public pages', () => {
  it('are all found from the start', () => {
    expect(crawled.size).toBeGreaterThan(150);
    expect([...crawled].filter(([, { status }]) => status !== 200).map(([url]) => url)).toEqual([]);
  });

  it('hold nothing that is not public, though the same words are there for those who may see them', async () => {
    const finds = [...crawled].filter(
      ([url, { body }]) => body.toLowerCase().includes(canary.toLowerCase()) && !url.includes(canary),
    );
    expect(finds.map(([url]) => url)).toEqual([]);
    expect(textOf(of(`/alliance/search?q=${canary}`))).toContain('Nothing was found');
    const unreleased = [...crawled].filter(([, { body }]) => /4[,.\u202f ]?111/.test(body));
    expect(unreleased.map(([url]) => url)).toEqual([]);
    const names = [...crawled].filter(([, { body }]) => /Invented Person|example\.org\/evidence/.test(body));
    expect(names.map(([url]) => url)).toEqual([]);
  });

  it('are the same for somebody who is signed in', async () => {
    const { austria, node } = world;
    const cookies = { [node.app.auth.cookieName]: austria.token };
    const signedIn = await node.app.server.inject({
      url: '/alliance/states/AT',
      headers: { host: 'localhost' },
      cookies,
    });
    expect(signedIn.body).toBe(of('/alliance/states/AT'));
  });

  it('need no script and no style of their own, and load nothing from elsewhere', () => {
    const forbidden = /<script|<style|\sstyle=|\son[a-z]+=|src="http|<link[^>]*href="http/i;
    expect([...crawled].filter(([, { body }]) => forbidden.test(body)).map(([url]) => url)).toEqual([]);
  });

  it('are marked up so that a screen reader reads them in order', () => {
    for (const [url, { body }] of crawled) {
      const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
      expect({ url, first: levels[0], jumps, h1: levels.filter((level) => level === 1).length }).toEqual({
        url,
        first: 1,
        jumps: [],
        h1: 1,
      });
      expect({ url, bare: /<th(?![^>]*scope=)[^>]*>/.test(body.replaceAll('<thead', '')) }).toEqual({
        url,
        bare: false,
      });
      const tables = (body.match(/<table/g) ?? []).length;
      expect({ url, captions: (body.match(/<caption/g) ?? []).length }).toEqual({ url, captions: tables });
      expect(body).toMatch(/^<!doctype html><html lang="en-GB" dir="ltr">/);
    }
  });

  it('say of a State what it answered, what was done, what was measured, who checked, and both voices, in this order', () => {
    const text = textOf(of('/alliance/states/AT').replace(/<nav[\s\S]*?<\/nav>/g, ''));
    const order = [
      'Austria supported 1 recommendation and noted 0; 1 action is recorded, and 1 was checked by somebody else.',
      'By topic',
      'What it supported and noted',
      'Appoint a guardian for every unaccompanied child',
      'What was done',
      'A guardian within a day',
      'Checked by somebody else on 1 June 2026',
      'What was measured',
      'Achieved',
      'Who checked',
      '1 of 1 actions were checked',
      'The State’s reply, and what others say',
      'We doubled the rota.',
      'Weekends are not counted.',
    ];
    let from = 0;
    for (const words of order) {
      const place = text.indexOf(words, from);
      expect({ words, isThere: place >= 0 }).toEqual({ words, isThere: true });
      from = place + words.length;
    }
  });

  it('give both voices the same weight', () => {
    const [, reply = '', shadow = ''] = of('/alliance/states/AT').split('<section class="side">');
    const bones = (html: string) =>
      (html.split('</section>')[0] ?? '').replace(/>[^<]+</g, '><').replace(/ (lang|dir)="[^"]*"/g, '');
    expect(bones(reply)).toBe(bones(shadow));
    expect(bones(reply)).toContain('<blockquote>');
  });

  it('lead in two clicks from the start to what a State committed to on guardianship, what was done, and who checked', () => {
    expect(of('/alliance')).toContain('href="/alliance/states/AT"');
    expect(of('/alliance/states/AT')).toContain('href="/alliance/states/AT/guardianship"');
    const text = textOf(of('/alliance/states/AT/guardianship'));
    for (const words of [
      'What Austria committed to',
      'Appoint a guardian for every unaccompanied child within one day.',
      'A guardian within a day',
      'Done and verified',
      'Checked by somebody else',
    ])
      expect(text).toContain(words);
  });

  it('mark the language of each text, and are drawn from the right where it is read so', async () => {
    expect(of('/alliance/states/AT')).toContain('<span lang="en" dir="auto">Appoint a guardian');
    const fromTheRight = await page(world, '/alliance/states/AT?lang=en-XB');
    expect(fromTheRight.body).toMatch(/^<!doctype html><html lang="en-GB" dir="rtl">/);
    expect(fromTheRight.body).toContain('href="/alliance/states/AT/guardianship?lang=en-XB"');
  });

  it('answer kindly where there is nothing, alike for what is not public', async () => {
    const { hidden } = world;
    expect(hidden).toHaveLength(3);
    for (const url of [
      '/alliance/states/XX',
      '/alliance/states/AT/nothing',
      '/alliance/instruments/NONE',
      '/alliance/recommendations/R-999999',
      ...hidden.map((number) => `/alliance/recommendations/R-${number}`),
      '/alliance/practices/GP-1',
      '/alliance/cases/CS-1',
      '/alliance/trace?kind=action&ref=A-99',
      '/alliance/trace',
    ]) {
      const { statusCode, body, headers } = await page(world, url);
      expect([url, statusCode, headers['content-type']]).toEqual([url, 404, 'text/html; charset=utf-8']);
      expect(textOf(body)).toContain('There is no such page');
    }
  });

  it('may be kept for five minutes, and are not written down', async () => {
    const rows = () =>
      world.node.asSystem((tx) => tx.selectFrom('platform.audit').select('operation').execute());
    const { headers } = await page(world, '/alliance');
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=300', vary: 'accept-language' });
    expect((await rows()).filter(({ operation }) => operation === 'partnership.read-page')).toEqual([]);
  });
});

describe('the page of one recommendation', () => {
  const address = () => `/alliance/recommendations/R-${world.recommendation}`;

  it('says what was answered with reasons, by whom, when and where, then both voices, then what is done', () => {
    const text = textOf(of(address()));
    const order = [
      'Its words',
      'What the State answered',
      'Supported · Austria , June 2025 (Source: Letter of the Ministry )',
      `Supported in part · Austria , May 2025 (Source: ${voices.old} )`,
      `The part that is supported: ${voices.part}`,
      'The same was recommended to others, which answer for themselves',
      'Germany',
      `R-${world.recommendation + 1}`,
      'Noted',
      'The State’s reply, and what others say',
      `The State ${voices.explained} Austria, 1 June 2026`,
      `Others ${voices.disputed} Germany, 1 June 2026`,
      'What is done because of it',
      'A guardian within a day',
    ];
    let from = 0;
    for (const words of order) {
      const place = text.indexOf(words, from);
      expect({ words, isThere: place >= 0, text }).toEqual({ words, isThere: true, text });
      from = place + words.length;
    }
    const noted = textOf(of(`/alliance/recommendations/R-${world.recommendation + 1}`));
    expect(noted).toContain('Noted · Germany , June 2025 (Source: Note of the mission )');
    expect(noted).toContain(`The reason that is given: ${voices.reason}`);
    expect(noted).toContain('The State’s reply, and what others say ');
  });

  it('marks in which language and direction each part is', () => {
    const html = of(address());
    const marked = (words: string) => html.match(new RegExp(`<blockquote ([^>]*)><p>${words}`))?.[1];
    expect(marked(voices.part)).toBe('lang="de" dir="auto"');
    expect(marked(voices.explained)).toBe('lang="de" dir="auto"');
    expect(marked(voices.disputed)).toBe('lang="ar" dir="auto"');
    expect(of(`/alliance/recommendations/R-${world.recommendation + 1}`)).toContain(
      `<blockquote lang="ru" dir="auto"><p>${voices.reason}`,
    );
  });

  it('gives both voices the same weight', () => {
    const [, reply = '', shadow = ''] = of(address()).split('<section class="side">');
    const bones = (html: string) =>
      (html.split('</section>')[0] ?? '').replace(/>[^<]+</g, '><').replace(/ (lang|dir)="[^"]*"/g, '');
    expect(bones(reply)).toBe(bones(shadow));
    expect(bones(reply)).toContain('<blockquote>');
  });

  it('is found in the open data with the same answers and voices, and with no more', async () => {
    const take = async (name: string) => (await page(world, `/api/alliance/open-data/${name}`)).body;
    const record = JSON.parse(await take('record.json'));
    const about = record.recommendations.find(
      ({ number }: { number: number }) => number === world.recommendation,
    ).recommendationId;
    const ours = (rows: readonly { recommendationId: string; words?: string }[]) =>
      rows.filter(({ recommendationId }) => recommendationId === about);
    expect(
      ours(record.statements)
        .map(({ words }) => words)
        .sort(),
    ).toEqual([voices.explained, voices.disputed, 'Said better by AT.', 'Said better by DE.'].sort());
    expect(ours(record.responses)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ partyCode: 'AT', answer: 'supported', language: null }),
        expect.objectContaining({ partyCode: 'AT', part: voices.part, language: 'de' }),
      ]),
    );
    for (const name of [
      'record.json',
      'statements.csv',
      'responses.csv',
      'recommendations.csv',
      'actions.csv',
    ])
      expect({ name, found: (await take(name)).toLowerCase().includes(canary.toLowerCase()) }).toEqual({
        name,
        found: false,
      });
    expect(await take('statements.csv')).toContain(voices.disputed);
  });

  it('shows the marked words once they are published, so that the search for them would have found them', async () => {
    for (const statementId of world.waiting) await decide(world, statementId, 'published');
    for (const url of [address(), '/alliance/states/AT']) {
      const { body } = await page(world, url);
      expect(body.match(new RegExp(`${canary} waits for the check`, 'g'))).toHaveLength(2);
      expect(body).not.toContain(`${canary} was said before`);
      expect(body).not.toContain(`${canary} is a note`);
    }
  });
});
