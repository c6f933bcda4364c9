import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';
import { FilesPage } from '../pages/files-page.ts';
import { FindPage } from '../pages/find-page.ts';

test('finds a child registered in Cyrillic by a Latin spelling, with the keyboard alone @everywhere', async ({
  enter,
}) => {
  const page = await enter('ada');
  const { codeName } = await registerChild('ada', 'Евграф Прикладов');
  const files = new FilesPage(page);
  await files.open();
  await page.getByRole('link', { name: 'Find by name' }).click();
  const finding = new FindPage(page);
  await expect(finding.heading('Find a file by the child’s name')).toBeVisible();
  // The codes are made in the background a second after the registration.
  await expect(async () => {
    await finding.search('Prikladov Yevgraf');
    await expect(finding.links().filter({ hasText: codeName })).toHaveCount(1, { timeout: 2_000 });
  }).toPass();
  await expect(finding.found()).not.toContainText('Евграф');
  expect(page.url()).not.toContain('rikladov');

  await finding.name().press('Tab');
  await finding.links().filter({ hasText: codeName }).focus();
  await page.keyboard.press('Enter');
  await expect(new FilePage(page).heading(codeName)).toBeVisible();
});

test('says kindly that nothing was found, and what is wrong with what was typed', async ({ enter }) => {
  const page = await enter('ada');
  const finding = new FindPage(page);
  await finding.open();
  await finding.search('Xqwz Vvkkt');
  await expect(finding.said('No file open to you has a name like this')).toBeVisible();
  await finding.name().fill('');
  await finding.year().fill('20');
  await finding.find().click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(finding.found()).toHaveCount(0);
});

test('another agency does not find the child', async ({ enter }) => {
  const own = await enter('ada');
  const { codeName } = await registerChild('ada', 'Quintessa Woldemariam');
  const finding = new FindPage(own);
  await finding.open();
  await expect(async () => {
    await finding.search('Woldemariam');
    await expect(finding.links().first()).toHaveText(codeName, { timeout: 2_000 });
  }).toPass();
  const elsewhere = new FindPage(await enter('timur'));
  await elsewhere.open();
  await elsewhere.search('Woldemariam');
  await expect(elsewhere.said('No file open to you has a name like this')).toBeVisible();
});

test('a node that has just been started says that names are missing, whether it found some or none @everywhere', async ({
  enter,
}) => {
  const page = await enter('ada');
  const { codeName } = await registerChild('ada', 'Leopoldine Achterbahn');
  const finding = new FindPage(page);
  await finding.open();
  await expect(async () => {
    await finding.search('Leopoldine Achterbahn');
    await expect(finding.links().filter({ hasText: codeName })).toHaveCount(1, { timeout: 2_000 });
  }).toPass();
  // A node reads its names in less than a second here: the answer is given as one that still reads gives it.
  await page.route('**/api/protection/name-searches', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), stillReading: true } });
  });
  const missing = page.getByRole('alert').filter({ hasText: 'Not all names have been searched yet' });
  await finding.search('Achterbahn Leopoldine');
  await expect(missing).toBeVisible();
  await expect(finding.links().filter({ hasText: codeName })).toHaveCount(1);
  await finding.search('Xqwz Vvkkt');
  await expect(finding.found()).toHaveCount(0);
  await expect(missing).toBeVisible();
  await expect(finding.said('No file open to you has a name like this')).toBeHidden();
});

test('an answer that comes late is not shown under other words', async ({ enter }) => {
  const page = await enter('ada');
  const finding = new FindPage(page);
  await finding.open();
  let hasTyped = (): void => undefined;
  const typed = new Promise<void>((resolve) => {
    hasTyped = resolve;
  });
  await page.route('**/api/protection/name-searches', async (route) => {
    await typed;
    await route.continue();
  });
  const answered = page.waitForResponse('**/api/protection/name-searches');
  await finding.search('Xqwz Vvkkt');
  await finding.name().fill('Xqwz Vvkkta');
  hasTyped();
  await answered;
  await expect(finding.find()).toBeEnabled();
  await expect(finding.said('No file open to you has a name like this')).toBeHidden();
});
