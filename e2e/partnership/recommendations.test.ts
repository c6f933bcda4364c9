import { expect, test } from '../fixtures/test.ts';
import { RegistryPage } from '../pages/registry-page.ts';
import { names, recommend, seatPerson } from './arrange.ts';

test('by keyboard alone a delegate finds what is open, reads it, and answers it; a refusal stands at its field', async ({
  enter,
}) => {
  await seatPerson(names.oskar, { partyCode: 'MD', role: 'deputy' });
  await recommend('MD', 'Older: inspect workplaces twice a year.');
  await recommend('MD', 'Newer: appoint a guardian within one day.');
  await recommend('BA', 'Of somebody else: appoint a guardian within one day.');
  const page = new RegistryPage(await enter('oskar'));
  const { keyboard } = page.page;
  await page.open('/registry/recommendations');

  const state = page.page.getByLabel('State').and(page.page.locator('input'));
  await state.focus();
  await keyboard.type('Moldova');
  // Enter takes what is marked, and it is marked a moment after it is found.
  const marked = page.page.locator('[data-combobox-selected]');
  await page.page.getByRole('option', { name: 'Moldova' }).and(marked).waitFor();
  await keyboard.press('Enter');
  await expect(page.page).toHaveURL(/addressee=MD/);
  const open = page.page.getByRole('checkbox', { name: 'Only what is open' });
  await open.focus();
  await keyboard.press('Space');
  await expect(page.page).toHaveURL(/open=yes/);
  const table = page.page.getByRole('table', { name: 'Recommendations' });
  const rows = table.getByRole('rowheader');
  await expect(rows.filter({ hasText: 'Of somebody else' })).toHaveCount(0);
  await expect(rows.first()).toContainText('Newer');

  const number = table.getByRole('columnheader', { name: 'Recommendation' }).getByRole('button');
  await number.focus();
  await keyboard.press('Enter');
  await expect(page.page).toHaveURL(/order=ascending/);
  await expect(rows.first()).toContainText('Older');

  await rows.first().getByRole('link').focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.heading(/^Recommendation R-\d+ to Moldova$/)).toBeVisible();
  await expect(page.page.getByText('Newer: appoint a guardian within one day.')).toBeVisible();

  await page.button('Answer it').focus();
  await keyboard.press('Enter');
  await page.dialog().getByRole('radio', { name: 'Supported', exact: true }).focus();
  await keyboard.press('Space');
  await page.field('Day of the answer').focus();
  await page.field('Day of the answer').fill('2020-01-01');
  await page.field('Where it was said: a letter, a session, a symbol').focus();
  await keyboard.type('Letter of the ministry');
  await keyboard.press('Enter');
  const said = 'The answer cannot be older than the recommendation.';
  await expect(page.dialog().getByText(said).first()).toBeVisible();
  await expect(page.field('Day of the answer')).toHaveAccessibleDescription(new RegExp(said));
  await page.field('Day of the answer').fill('2026-05-04');
  await expect(page.dialog().getByText(said)).toHaveCount(0);
  await page.dialog().getByRole('button', { name: 'Record the answer' }).focus();
  await keyboard.press('Enter');
  await expect(page.said('The answer is recorded.')).toBeVisible();
  await expect(page.page.getByText('Letter of the ministry')).toBeVisible();
  await expect(page.page.getByText(/A plan is due on/)).toBeVisible();

  await page.open('/registry');
  await page.work('Older: inspect workplaces').getByRole('link', { name: 'Read it' }).click();
  await expect(page.page).toHaveURL(/\/registry\/recommendations\//);
  await expect(page.heading(/^Recommendation R-\d+ to Moldova$/)).toBeVisible();
});
