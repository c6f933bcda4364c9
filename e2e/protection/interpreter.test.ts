import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('an interpreter is recorded, the child says no, and this one cannot be chosen again', async ({
  enter,
}) => {
  const { fileId } = await registerChild('ada');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const panel = await file.openTab('Screening');
  await expect(panel).toContainText('Ask the child which language');
  await panel.getByRole('button', { name: 'Record an interpreter' }).click();
  await file.field('Name of the interpreter').fill('Invented Voice');
  await file.field('Languages').fill('Pers');
  await file.option('Persian').click();
  await file.field('The interpreter is a').selectOption({ label: 'Woman' });
  await file.dialog().getByLabel('A woman').check();
  await file.dialog().getByLabel('None was found').check();
  await file.field('How that was checked').fill('Asked both of them.');
  await file.dialog().getByLabel('The interpreter undertook to keep all of it secret').check();
  await file.finish('Record the interpreter', 'The interpreter is recorded.');
  await expect(panel).toContainText('Invented Voice');
  await expect(panel).toContainText('Only if it cannot wait');

  await panel.getByRole('button', { name: 'The child says no to one' }).click();
  await file.dialog().getByLabel('The child spoke').check();
  await file.dialog().getByLabel('The child’s own words').fill('She knows my aunt.');
  await file.finish('Record the child’s no', 'The child’s no is recorded. Find another.');
  await expect(panel).toContainText('Not for this child');

  await panel.getByRole('button', { name: 'Record a screening' }).click();
  await file.field('Interpreter').first().selectOption({ label: 'Through an interpreter of this file' });
  await expect(file.dialog()).toContainText('None is recorded yet');
});
