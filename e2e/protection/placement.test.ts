import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('a child is placed, heard on it and leaves again; no address is asked for', async ({ enter }) => {
  const { fileId } = await registerChild('ada', 'Example Twelve');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const panel = await file.openTab('Care');
  await expect(panel).toContainText('Write no address here.');

  await panel.getByRole('button', { name: 'Record a placement' }).click();
  await file.field('Kind of care').selectOption('A foster family');
  await file.field('Who is responsible').fill('An invented family service');
  await file.field('Why it fits this child').fill('They speak Albanian.');
  await file.dialog().getByRole('radio', { name: 'The child spoke' }).check();
  await file.field('The child’s own words').fill('I like the dog.');
  await file.finish('Record the placement', 'The placement is recorded.');
  await expect(panel).toContainText('A foster family, from');
  await expect(panel).toContainText('I like the dog.');

  await panel.getByRole('button', { name: 'Record that the child left' }).click();
  await file.finish(
    'Record that the child left',
    'It is recorded that the child left.',
    'An aunt was found.',
  );
  await expect(panel).toContainText('No placement is recorded for now.');
});
