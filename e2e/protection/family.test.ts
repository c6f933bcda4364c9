import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('people in the child’s life: an uncle is checked, a suspect stays without contact', async ({
  enter,
}) => {
  const { fileId } = await registerChild('ada');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const panel = await file.openTab('Family');
  const add = panel.getByRole('button', { name: 'Add a person' });

  await add.click();
  await file.field('To the child, this person is').selectOption('Says to be a relative');
  await file.field('Name').fill('Uncle Example');
  await file.field('Who says so').fill('He rang and said that he is the uncle.');
  await file.finish('Record the person', 'The person is recorded.');
  await expect(panel).toContainText('Claimed, not checked yet');

  await panel.getByRole('button', { name: 'Record what was found out' }).click();
  await file.field('Person').selectOption({ index: 1 });
  await file.field('Is the relation true?').selectOption('Verified');
  await file.field('Contact with the child').selectOption('Free contact');
  await file.finish('Record it', 'What was found out is recorded.', 'Two birth certificates were compared.');
  await expect(panel).toContainText('Free contact');

  await add.click();
  await file.field('To the child, this person is').selectOption('Suspected trafficker');
  await expect(file.field('Contact with the child').getByRole('option')).toHaveText(['No contact']);
  await file.field('Name').fill('uncle éxample');
  await file.field('Who says so').fill('The child spoke of him at length.');
  await file.finish('Record the person', 'The person is recorded.');
  await expect(panel.getByText('Not to be contacted')).toHaveCount(2);

  const story = await file.openTab('The story so far');
  await expect(story).toContainText('A person in the child’s life was recorded: Suspected trafficker.');
});
