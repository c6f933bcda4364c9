import type { Locator } from '@playwright/test';
import { barriersOn } from '../every-page/examine.ts';
import { callAs } from '../fixtures/calls.ts';
import { origin } from '../fixtures/run.ts';
import { expect, test } from '../fixtures/test.ts';
import { RegistryPage } from '../pages/registry-page.ts';
import { names, recommend, seatPerson } from './arrange.ts';

const explained = 'Since spring a guardian is appointed within one day in every province.';
const inPart = 'Per i bambini sotto i sedici anni.';
const disputed = 'In two provinces children still wait for ten days, as twelve of them told us.';

/** What makes words weigh: where they begin, how wide they are, and how they are set. */
async function weight(side: Locator, words: string) {
  const box = await side.boundingBox();
  const type = await side
    .getByText(words)
    .first()
    .evaluate((element) => {
      const { fontSize, fontWeight, color, lineHeight } = getComputedStyle(element);
      return { fontSize, fontWeight, color, lineHeight };
    });
  return { top: Math.round(box?.y ?? -1), width: Math.round(box?.width ?? -1), ...type };
}

test('a State’s explanation and an organisation’s objection stand side by side with equal weight', async ({
  enter,
  browser,
}) => {
  await callAs('quentin', 'POST /api/alliance/parties', {
    ...{ partyCode: 'SEEN-NGO', kind: 'ngo', name: 'Invented Network for Children', website: null },
  });
  await seatPerson(names.petra, { partyCode: 'SM', role: 'head' });
  await seatPerson(names.goran, { partyCode: 'SEEN-NGO', role: 'head' });
  const recommendationId = await recommend('SM', 'Appoint a guardian for every child within one day.');

  const state = new RegistryPage(await enter('petra'));
  await state.open(`/registry/recommendations/${recommendationId}`);
  await state.button('Explain for your State').click();
  await state.finish('Send it');
  await expect(state.dialog().getByRole('alert')).toContainText('What you want to say');
  await state.field('What you want to say').fill(explained);
  await state.finish('Send it');
  await expect(state.side('The State').getByText('Waits for the check')).toBeVisible();

  await state.button('Answer it').click();
  await state.dialog().getByRole('radio', { name: 'Supported in part' }).check();
  await state.field('Which part is supported').fill(inPart);
  await state.lookUp('In which language these words are', 'Italian');
  await state.writeDay('Day of the answer', '2026-05-04');
  await state.field('Where it was said: a letter, a session, a symbol').fill('Invented letter');
  await state.finish('Record the answer');
  await expect(state.page.getByText(inPart)).toHaveAttribute('lang', 'it');

  const organisation = new RegistryPage(await enter('goran'));
  await organisation.open(`/registry/recommendations/${recommendationId}`);
  await expect(organisation.page.getByText(explained)).toHaveCount(0);
  await organisation.button('Say what you see').click();
  // In the demo the same person speaks for another organisation as well.
  await organisation.field('For whom you speak').selectOption('SEEN-NGO');
  await organisation.field('What you want to say').fill(disputed);
  await organisation.finish('Send it');
  await expect(organisation.side('Others').getByText('Waits for the check')).toBeVisible();

  const secretariat = new RegistryPage(await enter('quentin'));
  await secretariat.open('/registry/statements');
  for (const words of [explained, disputed]) {
    await secretariat.work(words).getByRole('button', { name: 'Check it' }).click();
    await secretariat.dialog().getByRole('radio', { name: 'No: publish it as it is' }).check();
    await secretariat.finish('Decide');
    await expect(secretariat.page.getByText(words)).toHaveCount(0);
  }

  await state.page.reload();
  await expect(state.side('Others').getByText(disputed)).toBeVisible();
  const [ours, theirs] = [
    await weight(state.side('The State'), explained),
    await weight(state.side('Others'), disputed),
  ];
  expect(ours).toEqual(theirs);
  expect(await barriersOn(state.page, 'all')).toEqual([]);

  const context = await browser.newContext({ baseURL: origin(), javaScriptEnabled: false });
  const reader = await context.newPage();
  await reader.goto('/alliance/states/SM');
  const sides = reader.locator('.replies .side');
  expect(await weight(sides.first(), explained)).toEqual(await weight(sides.last(), disputed));
  await expect(sides.first().getByRole('heading', { name: 'The State' })).toBeVisible();
  await expect(sides.last()).toContainText('Invented Network for Children');

  await reader
    .locator('.replies')
    .getByRole('link', { name: /^R-\d+: Appoint a guardian/ })
    .click();
  const title = /^Recommendation R-\d+ to San Marino/;
  await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const answer = reader.locator('.answer');
  await expect(answer).toContainText('Supported in part · San Marino, 4 May 2026');
  await expect(answer).toContainText('Invented letter');
  await expect(answer.locator('blockquote', { hasText: inPart })).toHaveAttribute('lang', 'it');
  const [explains, disputes] = [reader.locator('.side').first(), reader.locator('.side').last()];
  expect(await weight(explains, explained)).toEqual(await weight(disputes, disputed));
  await context.close();
});
