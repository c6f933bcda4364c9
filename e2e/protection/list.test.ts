import { expect, test } from '../fixtures/test.ts';
import { FilesPage } from '../pages/files-page.ts';

test('filters the list, keeps the filter as a view and comes back to it', async ({ enter }) => {
  const page = await enter('ada');
  const files = new FilesPage(page);
  await files.open();
  const all = (await files.found().textContent()) ?? '';
  await files.filter('Risk').selectOption('high');
  await expect(page).toHaveURL(/risk=high/);
  await expect(files.found()).not.toHaveText(all);
  await expect(page.getByText('Risk: High')).toBeVisible();
  const high = (await files.found().textContent()) ?? '';

  await files.keepView('High risk');
  await expect(files.said('The view is kept')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(files.found()).toHaveText(all);
  await files.useView('High risk');
  await expect(files.found()).toHaveText(high);
});

test('finds a file by its code name and never by the name of a child', async ({ enter }) => {
  const page = await enter('ada');
  const files = new FilesPage(page);
  await files.open();
  const first = (await files.table().getByRole('link').first().textContent()) ?? '';
  await files.codeName().fill(first);
  await expect(files.table().getByRole('link')).toHaveText([first]);
  await files.codeName().fill('Samir al-Mithali');
  await expect(page.getByText('Children are never searched by name here.')).toBeVisible();
  expect(page.url()).not.toContain('Samir');
  await files.table().getByRole('link').first().click();
  await expect(files.heading(first)).toBeVisible();
});
