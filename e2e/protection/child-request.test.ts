import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('the child asks to have something corrected, and gets an answer with somebody to turn to', async ({
  enter,
}) => {
  const { fileId } = await registerChild('ada');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const panel = await file.openTab('Consent');
  await expect(panel).toContainText('The right stays, also after eighteen.');
  await panel.getByRole('button', { name: 'The child asks' }).click();
  await file.dialog().getByLabel('To correct what is written').check();
  await file.finish('Record the request', 'The request is recorded');
  await expect(panel).toContainText('4 weeks left');
  await panel.getByRole('button', { name: 'Answer the request' }).click();
  await file.dialog().getByLabel('Done in part').check();
  await file.field('What the child was told').fill('We corrected the name, not the day of arrival.');
  await file.field('Why not all was done').fill('A paper shows the day.');
  await file.field('To whom the child can turn').fill('The invented ombudsman.');
  await file.finish('Record the answer', 'The answer is recorded.');
  await expect(panel).toContainText('Done in part');
});
