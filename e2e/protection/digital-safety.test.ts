import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('safeguard 19: digital safety is gone through with the child, acted on, and looked at when somebody reaches the child', async ({
  enter,
}) => {
  const { fileId } = await registerChild('ada');
  await callAs('ada', `POST /api/protection/files/${fileId}/link-person`, {
    relation: 'suspected_trafficker',
    name: 'Karim Example',
    basis: 'The child said so',
    contact: 'none',
    safetyNote: '',
    baseVersion: 0,
  });
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const panel = await file.openTab('Plan');
  await expect(panel).toContainText('were not gone through yet');

  await panel.getByRole('button', { name: 'Go through digital safety' }).click();
  await file.field('Which one').fill('The black one');
  await file.field('Who pays for it').selectOption({ label: 'Somebody else' });
  await file.field('Who can take it or look into it').selectOption({ label: 'The child' });
  await file.dialog().getByLabel('On', { exact: true }).check();
  await file
    .dialog()
    .getByRole('group', { name: 'Who can see where the child is' })
    .getByLabel('A friend')
    .check();
  await file.dialog().getByRole('button', { name: 'Add a contact' }).click();
  await file.field('Who it is').selectOption({ label: 'Karim Example' });
  await file.dialog().getByLabel('a game').check();
  await file.dialog().getByLabel('None that anybody knows of').check();
  await file.field('What was agreed with the child').fill('Block Karim everywhere.');
  await file.dialog().getByLabel('The child spoke').check();
  await file.field('The child’s own words').fill('I want a telephone that only I know.');
  await file.dialog().getByRole('button', { name: 'Record the digital safety' }).click();
  await expect(file.dialog()).toContainText('that not all who read them may know');
  await file.field('What was agreed with the child').fill('Block him everywhere.');
  await file.finish('Record the digital safety', 'The digital safety is recorded.');
  await expect(panel).toContainText('I want a telephone that only I know.');
  await expect(panel).toContainText('Karim Example: through a game');
  await expect(panel).toContainText('Review of the digital safety');

  await panel.getByRole('button', { name: 'Add a step' }).click();
  await file.field('What is to be done').selectOption({ label: 'A new SIM card' });
  await file.field('Role').selectOption({ label: 'Whoever cares for the child' });
  await file.field('By when').fill(inDays(2));
  await file.finish('Add the step', 'The step is added.');
  await panel.getByRole('button', { name: 'Step done, or dropped' }).click();
  await file.finish('End the step', 'The step is ended.');
  await expect(panel).not.toContainText('Step done, or dropped');

  await panel.getByRole('button', { name: 'Somebody unsafe reached the child' }).click();
  await file.field('By what').selectOption({ label: 'messages' });
  await file.finish('Record the contact', 'The contact is recorded.');
  await expect(panel).toContainText('Go through it with the child now');
  await expect(panel).toContainText('Digital safety, after a change');
});

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
}
