import type { Page } from '@playwright/test';
import { barriersOn } from '../every-page/examine.ts';
import { expect, test } from '../fixtures/test.ts';
import { begin, ImportFilePage, imports, upr, uprFile } from '../pages/import-page.ts';

test('what is taken in is what was shown: not after the registry changed, and once where the line broke', async ({
  enter,
}) => {
  const page = await enter('quentin');
  const registry = await begin(page);
  const file = uprFile('upr-liechtenstein.csv', [
    'Liechtenstein,France,8,Noted,4,Labour,Train every guardian',
  ]);
  await registry.tryIt(upr, file);
  await expect(registry.takeIn()).toBeVisible();

  const other = await begin(await page.context().newPage());
  await other.tryIt(upr, file);
  await other.confirm();
  await expect(other.heading('upr-liechtenstein.csv')).toBeVisible();
  await other.page.close();

  await registry.confirm();
  await expect(registry.result()).toContainText('The registry changed after you tried this file.');
  await expect(registry.result()).toBeFocused();
  await registry.button('Try it again').click();
  await expect(registry.result()).toContainText('Nothing would change');

  const before = await imports();
  await registry.tryIt(upr, uprFile('upr-2.csv', ['Liechtenstein,France,8,Noted,4,Labour,Train them again']));
  await expect(registry.takeIn()).toBeVisible();
  await page.evaluate(loseOneAnswer, '/api/alliance/imports');
  await registry.confirm();
  const lost = registry.result().getByRole('alert').filter({ hasText: 'cannot be reached' });
  await expect(lost).toBeVisible();
  await expect(registry.result().locator('[role="status"] [role="alert"]')).toHaveCount(0);
  await expect(registry.holds()).toHaveValue(upr);
  await expect(page.getByText('upr-2.csv')).toBeVisible();
  expect(await imports()).toBe(before + 1);
  await registry.confirm();
  await expect(registry.heading('upr-2.csv')).toBeVisible();
  expect(await imports()).toBe(before + 1);
});

test('trying a file can be stopped, and nothing that was chosen is lost', async ({ enter }) => {
  const page = await enter('quentin');
  const registry = await begin(page);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/api/alliance/import-trials*', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  // It must be there before its words come, or they are not heard.
  await expect(page.getByRole('main').locator('[role="status"]:empty')).toHaveCount(1);
  await registry.tryIt(upr, uprFile('upr-3.csv', ['Monaco,France,9,Noted,4,Labour,Wait for no one']));
  await expect(
    page.getByRole('status').filter({ hasText: 'reads upr-3.csv (1 KB) and compares every row' }),
  ).toBeVisible();
  expect(await barriersOn(page, 'all')).toEqual([]);
  await registry.button('Stop the trial').click();
  await expect(registry.result()).toContainText('Stopped. Nothing was changed');
  await expect(page.getByText('The node cannot be reached')).toHaveCount(0);
  await expect(registry.result()).toBeFocused();
  letGo();
  await page.unroute('**/api/alliance/import-trials*');
  await registry.button('Try it again').click();
  await expect(registry.result()).toContainText('1 row would be taken in.');

  // What was found is of the file that was tried, and goes when another is chosen.
  await registry.file().setInputFiles(uprFile('upr-4.csv', ['Monaco,France,9,Noted,4,Labour,Another']));
  await expect(registry.result()).toHaveCount(0);
  await expect(page.getByText('upr-4.csv')).toBeVisible();
});

test('why a file could not be tried is said until another one is chosen', async ({ enter }) => {
  const page = await enter('quentin');
  const registry = await begin(page);
  await expect(registry.file()).not.toHaveAccessibleDescription(/None chosen/);
  await page.evaluate(loseOneAnswer, '/api/alliance/import-trials');
  await registry.tryIt(upr, uprFile('upr-5.csv', ['Monaco,France,9,Noted,4,Labour,Ask them']));
  const failure = page.locator('form').getByRole('alert').filter({ hasText: 'cannot be reached' });
  await expect(failure).toBeVisible();
  await registry.file().setInputFiles(uprFile('upr-6.csv', ['Monaco,France,9,Noted,4,Labour,Ask them all']));
  await expect(registry.file()).toHaveAccessibleDescription(/upr-6\.csv/);
  await expect(failure).toHaveCount(0);
  await registry.button('Try it').click();
  await expect(registry.result()).toContainText('1 row would be taken in.');
});

test('whoever waits for the taking in may stop waiting, or go elsewhere, and it is done once', async ({
  enter,
}) => {
  const page = await enter('quentin');
  const registry = new ImportFilePage(page);
  await registry.open('/registry/imports');
  await page.getByRole('link', { name: 'Import a file' }).click();
  await registry.tryIt(upr, uprFile('upr-8.csv', ['Monaco,France,11,Noted,4,Labour,Wait no longer']));
  const before = await imports();
  const letGo = await holdAnswers(page);
  await registry.confirm();
  const waits = registry.dialog().getByRole('status').filter({ hasText: 'It cannot be stopped now' });
  await expect(waits).toBeVisible();
  await expect(registry.dialog().getByRole('button', { name: 'Stop waiting' })).toBeVisible();
  expect(await barriersOn(page, 'all')).toEqual([]);
  await expect.poll(imports).toBe(before + 1);
  await page.keyboard.press('Escape');
  await expect(registry.dialog()).toHaveCount(0);
  await expect(registry.result().getByRole('alert')).toContainText('not known whether the file was taken in');
  await expect(registry.takeIn()).toBeFocused();
  expect(await barriersOn(page, 'all')).toEqual([]);

  await registry.confirm();
  await expect(waits).toBeVisible();
  await page.goBack();
  await expect(registry.heading('Imports')).toBeVisible();
  letGo();
  await expect(page.getByRole('status').filter({ hasText: 'upr-8.csv is taken in.' })).toBeVisible();
  await expect(registry.heading('Imports')).toBeVisible();
  await expect(page.getByRole('link', { name: 'upr-8.csv' })).toBeVisible();
  expect(await imports()).toBe(before + 1);
});

/** The node does what it is asked to take in, and its answers come when they are let go. */
async function holdAnswers(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/api/alliance/imports?*', async (route) => {
    const response = await route.fetch();
    await held;
    // Nobody may wait for it any more.
    await route.fulfill({ response }).catch(() => undefined);
  });
  return letGo;
}

/** In a page: the node does what it is asked, and the line breaks before its answer comes. */
function loseOneAnswer(path: string): void {
  const real = window.fetch;
  window.fetch = async (...asked) => {
    const answer = await real(...asked);
    if (!String(asked[0]).startsWith(`${path}?`)) return answer;
    window.fetch = real;
    throw new TypeError('Failed to fetch');
  };
}
