import { addDays } from '@tutela/domain';
import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

const nextWeek = () => addDays(new Date().toISOString().slice(0, 10), 7);

test('a conference gives a task; two people close the file once it is done', async ({ enter }) => {
  const { fileId } = await registerChild('ada', 'Example Closing');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const panel = await file.openTab('Plan');

  await panel.getByRole('button', { name: 'Record a conference' }).click();
  await file.field('Name').first().fill('Invented Caseworker');
  const seats = file.dialog().getByLabel('As', { exact: true });
  await seats.first().selectOption('Caseworker');
  await file.field('Name').last().fill('Invented Teacher');
  await seats.last().selectOption('School');
  await file.dialog().getByRole('radio', { name: 'The child spoke' }).check();
  await file.field('The child’s own words').fill('I like the school.');
  await file.field('What it was about').fill('Where the child goes to school.');
  await file.field('What was decided').fill('The school in this street.');
  await file.dialog().getByRole('button', { name: 'Add a task' }).click();
  await file.field('What is done').fill('Buy the books');
  await file.field('Who does it').fill('Invented Teacher');
  await file.field('Until').fill(nextWeek());
  await file.finish('Record the conference', 'The conference is recorded.');
  await expect(panel).toContainText('Buy the books');
  await expect(panel).toContainText('I like the school.');

  await panel.getByRole('button', { name: 'Propose to close the file' }).click();
  await file.field('Why the file is closed').selectOption('The file was opened by mistake');
  await file.dialog().getByRole('radio', { name: 'There are no words of the child' }).check();
  await file.field('Why there are no words').selectOption('The child was not there');
  await file.dialog().getByRole('radio', { name: 'There is no guardian' }).check();
  await file.field('To whom the child can turn').fill('The office, on any weekday');
  await file.dialog().getByLabel('Reason').fill('It is the same child as in another file.');
  await file.dialog().getByRole('button', { name: 'Propose to close the file' }).click();
  await expect(file.dialog()).toContainText('Something is still open: tasks of a conference.');
  await file.dialog().getByRole('button', { name: 'Cancel' }).click();

  await panel.getByRole('button', { name: 'End a task' }).click();
  await file.field('Task').selectOption('Buy the books');
  await file.finish('End the task', 'The task is ended.');
  await panel.getByRole('button', { name: 'Propose to close the file' }).click();
  await expect(file.field('To whom the child can turn')).toHaveValue('The office, on any weekday');
  await file.finish('Propose to close the file', 'A supervisor decides.');

  const carla = new FilePage(await enter('carla'));
  await carla.open(fileId);
  await carla.button('Decide on closing the file').first().click();
  await carla.dialog().getByRole('radio', { name: 'Close the file' }).check();
  await carla.finish('Record the decision', 'Your decision is recorded.', 'Looked at both files.');
  await expect(carla.page.getByText('the file was closed').first()).toBeVisible();
});
