import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { barriersOn } from '../every-page/examine.ts';
import { runFolder } from '../fixtures/run.ts';
import { expect, test } from '../fixtures/test.ts';
import { begin, ImportFilePage, imports, upr, uprFile } from '../pages/import-page.ts';

test('the secretariat tries a file with the keyboard alone, reads what is wrong in it, takes it in once', async ({
  enter,
}) => {
  const page = await enter('quentin');
  const registry = new ImportFilePage(page);
  await registry.open('/registry/imports');
  await page.getByRole('link', { name: 'Import a file' }).focus();
  await page.keyboard.press('Enter');
  await expect(registry.heading('Import a file')).toBeVisible();
  const file = uprFile('upr-andorra.csv', [
    'Andorra,France,6,Noted,4,Labour,Count the guardians of every province',
    'Andorra,Atlantis,6,Noted,4,Labour,Do it',
    'Andorra,Germany,6,Accepted,4,Labour,Pay the guardians of every province',
  ]);

  await registry.button('Try it').focus();
  await page.keyboard.press('Enter');
  const missing = page.getByRole('alert').filter({ hasText: '2 things need your attention' });
  await expect(missing).toBeFocused();
  expect(await barriersOn(page, 'all')).toEqual([]);

  await registry.holds().focus();
  await page.keyboard.type('Recommendations to many');
  await expect(page.getByText('To, From, Session, Response, Action, Issue, Text')).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Tab');
  await expect(registry.file()).toBeFocused();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
  await page.keyboard.press('Tab');
  await expect(registry.button('Try it')).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(registry.result()).toBeFocused();
  await expect(registry.result()).toContainText('2 rows would be taken in. Nothing is changed yet.');
  await expect(registry.count('Rows read')).toHaveText('3');
  await expect(registry.count('Would be left out')).toHaveText('1');
  await expect(registry.lines().filter({ hasText: 'No country is known as "Atlantis".' })).toContainText(
    'Line 3',
  );
  await expect(registry.fresh().filter({ hasText: 'Pay the guardians' })).toContainText('Supported');
  expect(await barriersOn(page, 'all')).toEqual([]);
  const before = await imports();

  await page.keyboard.press('Tab');
  await expect(registry.takeIn()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(registry.dialog()).toContainText('2 rows of upr-andorra.csv would be taken in');
  await expect(registry.dialog()).toContainText('1 row is left out');
  expect(await barriersOn(page, 'all')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(registry.takeIn()).toBeFocused();
  expect(await imports()).toBe(before);
  await page.keyboard.press('Enter');
  await registry.dialog().getByRole('button', { name: 'Take it into the registry' }).focus();
  await page.keyboard.press('Enter');

  await expect(registry.heading('upr-andorra.csv')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Lines' })).toContainText(
    'No country is known as "Atlantis".',
  );
  expect(await imports()).toBe(before + 1);
  const report = new URL(page.url()).pathname;

  await begin(page);
  await registry.tryIt(upr, file);
  await expect(registry.result()).toContainText(
    'Nothing new would be taken in: 2 rows are there already, 1 would be left out.',
  );
  await expect(registry.result()).not.toContainText('nothing to do');
  await expect(registry.count('There already, unchanged')).toHaveText('2');
  await expect(registry.takeIn()).toHaveCount(0);
  await expect(registry.result().getByRole('link', { name: 'its report' })).toHaveAttribute('href', report);
  expect(await barriersOn(page, 'all')).toEqual([]);
});

test('a file that is not what it should be is named as such, and nothing of it is taken in', async ({
  enter,
}) => {
  const page = await enter('quentin');
  const registry = await begin(page);
  const before = await imports();
  const good = 'Andorra,France,7,Noted,4,Labour,Never taken in';
  const wrong = [
    [
      { ...uprFile('latin.csv', []), buffer: Buffer.from(`To,From\n${good}\nC\u00f4te`, 'latin1') },
      'The file is not in UTF-8 from here on. Save it as UTF-8.',
      'Line 3',
    ],
    [
      uprFile('short.csv', ['Andorra,France,7'], 'To,From,Session'),
      'The file has no column Response',
      'Line 1',
    ],
    [uprFile('nobody.csv', [good, ',France,7,Noted,4,Labour,To nobody']), 'addressed to nobody', 'Line 3'],
    [
      uprFile('semicolons.csv', ['Andorra;France;7;Noted;4;Labour;Text'], 'To;From;Session;Response;Action'),
      'The columns of this file are separated by semicolons. Save it with commas between them.',
      'Line 1',
    ],
    [{ ...uprFile('book.csv', []), buffer: Buffer.from('PK\u0003\u0004') }, 'This is a workbook', 'Line 1'],
  ] as const;
  for (const [file, reason, line] of wrong) {
    await registry.tryIt(upr, file);
    const told = registry.lines().filter({ hasText: reason });
    await expect(told).toContainText(line);
    await expect(told).toContainText('nothing of the file can be taken in');
    await expect(registry.result()).toContainText('This file cannot be taken in: it has a fault.');
    await expect(registry.takeIn()).toHaveCount(0);
  }
  expect(await barriersOn(page, 'all')).toEqual([]);

  await registry.file().setInputFiles({ ...uprFile('empty.csv', []), buffer: Buffer.alloc(0) });
  await expect(page.getByText('This file is empty. Choose another one.')).toBeVisible();
  await expect(registry.result()).toHaveCount(0);
  expect(await imports()).toBe(before);

  await registry.chooseKind('palermo-status');
  const palermo = 'p,sig,rat\nAndorra,12 Dec 2000,15 Sep 2005\n';
  await registry.file().setInputFiles({ ...uprFile('palermo.csv', []), buffer: Buffer.from(palermo) });
  await registry.button('Try it').click();
  await expect(page.getByRole('alert').filter({ hasText: 'write the year at least' })).toBeFocused();
  await page.getByLabel('Year', { exact: true }).fill('2015');
  await registry.button('Try it').click();
  await expect(registry.fresh().filter({ hasText: 'UN-PALERMO' })).toContainText('Party');
  expect(await barriersOn(page, 'all')).toEqual([]);
});

test('a fault is mended in the file itself, which is chosen again under the same name', async ({ enter }) => {
  const page = await enter('quentin');
  const registry = await begin(page);
  const path = join(runFolder(), 'mended.csv');
  const write = (row: string) => writeFileSync(path, uprFile('mended.csv', [row]).buffer);
  write(',France,7,Noted,4,Labour,Mend it');
  const chooseIt = async () => {
    const chooser = page.waitForEvent('filechooser');
    await registry.file().click();
    await (await chooser).setFiles(path);
  };
  await registry.chooseKind(upr);
  await chooseIt();
  await registry.button('Try it').click();
  await expect(registry.lines().filter({ hasText: 'addressed to nobody' })).toContainText('Line 2');

  write('Monaco,France,7,Noted,4,Labour,Mend every single one of them');
  await registry.button('Try it again').click();
  const changed = 'This file was changed or moved after it was chosen. Choose it again.';
  await expect(page.getByRole('alert').filter({ hasText: changed })).toBeFocused();
  await chooseIt();
  await expect(page.getByText(changed)).toHaveCount(0);
  await registry.button('Try it').click();
  await expect(registry.result()).toContainText('1 row would be taken in.');
});

test('the last press for more leaves the keyboard where it was, at the count', async ({ enter }) => {
  const page = await enter('quentin');
  const registry = await begin(page);
  const rows = Array.from(
    { length: 12 },
    (_, at) => `Monaco,France,10,Noted,4,Labour,Part ${at} of the plan`,
  );
  await registry.tryIt(upr, uprFile('upr-7.csv', rows));
  await expect(registry.result()).toContainText('10 of 12');
  await registry.button('Show more').focus();
  await page.keyboard.press('Enter');
  await expect(registry.fresh().filter({ hasText: 'Part 11 of the plan' })).toBeVisible();
  await expect(registry.button('Show more')).toHaveCount(0);
  await expect(registry.result().getByText('12 of 12').locator('..')).toBeFocused();
  expect(await barriersOn(page, 'all')).toEqual([]);
});

test('where more reasons were found than are told, that is said', async ({ enter }) => {
  const page = await enter('quentin');
  const registry = await begin(page);
  const nowhere = (at: number) => `Nowhere ${at},France,10,Noted,4,Labour,Find it`;
  const rows = Array.from({ length: 201 }, (_, at) => nowhere(at));
  await registry.tryIt(upr, uprFile('upr-nowhere.csv', [...rows, nowhere(0)]));
  await expect(registry.result()).toContainText('every row of this file would be left out');
  await expect(registry.result()).toContainText('No more than the 200 most frequent reasons are named here.');
  const reasons = registry.result().getByRole('table', { name: 'Reasons' });
  await expect(reasons).toHaveAttribute('aria-rowcount', '-1');
  await expect(registry.result()).toContainText('10 of 202');
});
