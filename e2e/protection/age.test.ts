import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('a doubt about the age flags the file, and nobody is an adult within the margin', async ({ enter }) => {
  const { fileId } = await registerChild('ada', 'Example Ten');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const panel = await file.openTab('Status');
  const age = panel.getByRole('region', { name: 'Age' });
  await expect(age).toContainText('Presumed under eighteen');

  await age.getByRole('button', { name: 'Record a doubt about the age' }).click();
  await file.field('Why the age is in doubt').fill('Two papers with two birth dates.');
  await file.finish('Record the doubt', 'The doubt is recorded.');
  await expect(age).toContainText('Two papers with two birth dates.');
  await expect(file.page.getByText('Age disputed').first()).toBeVisible();

  await age.getByRole('button', { name: 'Record a decision on age' }).click();
  await expect(file.field('Why the age is in doubt')).toHaveValue('Two papers with two birth dates.');
  await file.field('The child’s consent').selectOption('The child agreed');
  await file.field('How the age was assessed').selectOption('Several ways together');
  await file.field('Who assessed it').fill('An invented panel');
  await file.field('Age as assessed').fill('19');
  await file.dialog().getByLabel('Eighteen or older').check();
  await file.field('How it can be challenged').fill('The invented court');
  await file.dialog().getByRole('button', { name: 'Record the decision' }).click();
  await expect(file.dialog()).toContainText('Margin, in years: write a whole number.');
  await file.field('Margin, in years').fill('2');
  await file.dialog().getByRole('button', { name: 'Record the decision' }).click();
  await expect(file.dialog()).toContainText('The margin of this assessment reaches below eighteen.');
  await file.dialog().getByLabel('Under eighteen').check();
  await file.finish('Record the decision', 'The decision on age is recorded.');
  await expect(age).toContainText('Under eighteen, by decision');
  await expect(age).toContainText('19 years, give or take 2');
});
