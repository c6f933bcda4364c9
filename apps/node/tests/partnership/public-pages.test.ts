import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from './knowledge-world.ts';
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
    const { recommendation } = world;
    for (const url of [
      '/alliance/states/XX',
      '/alliance/states/AT/nothing',
      '/alliance/instruments/NONE',
      '/alliance/recommendations/R-999999',
      `/alliance/recommendations/R-${recommendation + 1}`,
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
