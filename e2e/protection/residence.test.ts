import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

/** A day of next year, `YYYY-MM-DD`. */
const nextYear = (day: string) => `${new Date().getUTCFullYear() + 1}-${day}`;

test('a residence title is recorded, with the day on which to renew it', async ({ enter }) => {
  const { fileId } = await registerChild('ada', 'Example Eleven');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const panel = await file.openTab('Status');
  const residence = panel.getByRole('region', { name: 'Residence title' });
  await expect(residence).toContainText('None is recorded.');

  await residence.getByRole('button', { name: 'Record a residence title' }).click();
  await file.field('Why the child may stay').selectOption('The child’s best interests');
  await file.field('Valid from').fill(nextYear('07-01'));
  await file.field('Valid until').fill(nextYear('03-02'));
  await file.field('Authority that gave it').fill('Invented aliens office');
  await file.dialog().getByRole('button', { name: 'Record the title' }).click();
  await expect(file.dialog()).toContainText('This title would end before it begins.');
  await file.field('Valid from').fill(nextYear('01-01'));
  await file.finish('Record the title', 'The residence title is recorded.');
  await expect(residence).toContainText('given by Invented aliens office');
  await expect(residence).toContainText('1 January');
});
