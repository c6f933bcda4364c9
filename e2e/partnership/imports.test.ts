import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { barriersOn } from '../every-page/examine.ts';
import { runFolder } from '../fixtures/run.ts';
import { expect, test } from '../fixtures/test.ts';
import { RegistryPage } from '../pages/registry-page.ts';

const run = promisify(execFile);
const head = 'To,From,Session,Response,Action,Issue,Text';

/** Imports a file at the command line, beside the node that runs; whether it was taken in. */
async function importFile(name: string, rows: readonly string[]): Promise<boolean> {
  const file = join(runFolder(), name);
  writeFileSync(file, [head, ...rows, ''].join('\n'));
  const home = join(runFolder(), 'home');
  const command = ['apps/node/dist/main.js', 'import', 'upr-recommendations', file, '--home', home];
  return run(process.execPath, command).then(
    () => true,
    () => false,
  );
}

test('the secretariat reads what became of an imported file, line by line', async ({ enter }) => {
  const taken = await importFile('upr-2026.csv', [
    'Monaco,France,5,Noted,4,Labour,Inspect every workplace twice a year',
    'Monaco,Atlantis,5,Noted,4,Labour,Do it',
    'Monaco,France,77,Noted,4,Labour,Do it again',
  ]);
  expect(taken).toBe(true);
  expect(await importFile('upr-faulty.csv', [',France,5,Noted,4,Labour,To nobody'])).toBe(false);

  const page = new RegistryPage(await enter('quentin'));
  await page.open('/registry');
  await page.page.getByRole('link', { name: 'Imports: what became of each file' }).click();
  await expect(page.seat('upr-faulty.csv', 'Nothing was taken in')).toBeVisible();
  expect(await barriersOn(page.page, 'all')).toEqual([]);
  await page.page.getByRole('link', { name: 'upr-2026.csv' }).click();
  await expect(page.heading('upr-2026.csv')).toBeVisible();
  const lines = page.page.getByRole('table', { name: 'Lines' });
  await expect(
    lines.getByRole('row').filter({ hasText: 'No country is known as "Atlantis".' }),
  ).toContainText('3');
  await expect(lines.getByRole('row').filter({ hasText: '"77" is no session' })).toContainText('4');
  expect(await barriersOn(page.page, 'all')).toEqual([]);

  await page.open('/registry/recommendations?addressee=MC');
  await page.page
    .getByRole('link', { name: /^R-\d+/ })
    .first()
    .click();
  await expect(page.page.getByText('Inspect every workplace twice a year')).toBeVisible();
});
