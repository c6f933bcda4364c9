import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('records that a child is a suspected victim, what is open to them, and that they were told', async ({
  enter,
}) => {
  const { fileId } = await registerChild('ada');
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  const panel = await ada.openTab('Status');
  await expect(panel.getByText('No indication so far')).toBeVisible();
  await panel.getByRole('button', { name: 'Record a decision on status' }).click();
  await ada.field('What was decided').selectOption({ label: 'Suspected victim' });
  await ada.field('Who decided').selectOption({ label: 'Police' });
  await ada.field('Reasons').fill('Two indicators, and the place she was found at.');
  await ada.finish('Record the decision', 'The decision is recorded.');
  await expect(panel.getByText('safe accommodation')).toBeVisible();
  await expect(panel.getByText('The child was not told yet')).toBeVisible();

  await panel.getByRole('button', { name: 'Record that it was told' }).click();
  await ada.dialog().getByRole('checkbox', { name: 'The child was told' }).check();
  await ada.look('In which language', 'Albanian');
  await ada.field('What the child was told').fill('We believe that you need help, and you will get it.');
  await ada.finish('Record that it was told', 'It is recorded that it was told.');
  await expect(panel.getByText('The child was not told yet')).toHaveCount(0);
});
