import { barriersOn } from '../every-page/examine.ts';
import { callAs } from '../fixtures/calls.ts';
import { origin } from '../fixtures/run.ts';
import { expect, test } from '../fixtures/test.ts';

const recommendation = {
  symbol: null,
  source: 'alliance',
  textClass: 'recommendation',
  session: null,
  issuedOn: '2025-04',
  issuers: ['FR'],
  issuingBody: null,
  addressees: ['AT'],
  strength: 'urges',
  pillar: 'protection',
  themes: ['children'],
  classification: 'public',
  language: 'en',
  text: 'Appoint a guardian for every unaccompanied child within one day.',
};

test('a journalist without a script gets from the start to a State’s commitments on guardianship in two clicks', async ({
  browser,
}) => {
  await callAs('quentin', 'POST /api/alliance/recommendations', recommendation);
  const context = await browser.newContext({ baseURL: origin(), javaScriptEnabled: false });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/alliance');
  await page.getByRole('main').getByRole('link', { name: 'Austria' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Austria' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^R-\d+/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'guardianship' }).click();
  for (const name of ['What Austria committed to', 'What was done, and who checked'])
    await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByRole('table', { name: 'What Austria committed to' })).toBeVisible();
  await page.getByRole('searchbox').fill('7/17 ministerial');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('link', { name: /^MC\.DEC\/7\/17/ }).click();
  await expect(page.getByText('MC.DEC/7/17')).toBeVisible();
  expect(scripts).toEqual([]);
  await context.close();
});

const addresses = [
  '/alliance',
  '/alliance/states',
  '/alliance/states/AT',
  '/alliance/states/AT/guardianship',
  '/alliance/instruments',
  '/alliance/instruments/UN-CRC',
  '/alliance/texts',
  '/alliance/practices',
  '/alliance/cases',
  '/alliance/data',
  '/alliance/search?q=guardian',
  '/alliance/trace?kind=commitment&ref=UN-CRC-02',
  '/alliance/cases/CS-999',
  '/alliance/states/XX',
  '/alliance/recommendations/R-4',
  '/alliance/recommendations/R-5',
  '/alliance/practices/GP-1',
  '/alliance/cases/CS-2',
  '/alliance/search?q=zzzqqq',
];

const statusOf = (address: string): number => (address === '/alliance/cases/CS-999' ? 404 : 200);

test('the public pages have no barrier, wide and narrow, from the left and from the right', async ({
  enter,
}) => {
  test.setTimeout(240_000);
  const page = await enter();
  for (const width of [1280, 360])
    for (const language of ['', 'lang=en-XB'])
      for (const address of addresses) {
        await page.setViewportSize({ width, height: 900 });
        const shown = await page.goto(
          `${address}${language && (address.includes('?') ? '&' : '?')}${language}`,
        );
        const what = `${address} ${width} ${language}`;
        expect.soft({ what, status: shown?.status() }).toEqual({ what, status: statusOf(address) });
        expect.soft(await barriersOn(page, 'all'), what).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft({ what, wide: wide > 0 }).toEqual({ what, wide: false });
        const name = `${address.replace(/\W+/g, '-').slice(1)}-${width}${language && '-rtl'}`;
        await page.screenshot({ path: `artefacts/public/${name}.png`, fullPage: true });
      }
});
