import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

const today = new Date().toISOString().slice(0, 10);

test('a reflection period begins, and what the child says of co-operation changes nothing', async ({
  enter,
}) => {
  const { fileId } = await registerChild('ada', 'Example Nine');
  await callAs('ada', `POST /api/protection/files/${fileId}/decide-status`, {
    status: 'suspected',
    body: 'ngo',
    bodyName: '',
    decidedOn: today,
    reasons: 'Two indicators',
    reviewRoute: '',
    reviewUntil: null,
    baseVersion: 0,
  });
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const panel = await file.openTab('Status');
  const reflection = panel.getByRole('region', { name: 'Reflection period' });
  await expect(reflection).toContainText('None was started');

  await reflection.getByRole('button', { name: 'Start a reflection period' }).click();
  await file.field('Length in days').fill('20');
  await file.look('Language in which the child was told', 'Albanian');
  await file.field('Authority that was told').fill('Invented aliens office');
  await file.dialog().getByRole('button', { name: 'Start the period' }).click();
  await expect(file.dialog()).toContainText('Length in days: 30 is the least.');
  await file.field('Length in days').fill('90');
  await file.finish('Start the period', 'The reflection period runs.');
  await expect(reflection).toContainText('Not confirmed yet');
  await expect(panel).toContainText('safe accommodation');

  await reflection.getByRole('button', { name: 'Record what the child says' }).click();
  await file.dialog().getByLabel('Does not want to').check();
  await file.finish('Record it', 'What the child says is recorded.');
  await expect(reflection).toContainText('Does not want to');
  await expect(panel).toContainText('safe accommodation');

  await reflection.getByRole('button', { name: 'End the period early' }).click();
  await file.field('Reason').fill('The child asked for it.');
  await file.dialog().getByRole('button', { name: 'End the period' }).click();
  await expect(file.dialog()).toContainText('Tell the guardian first');
  await file.field('The guardian was told on').fill(today);
  await file.finish('End the period', 'The period is over.');
  await expect(reflection).toContainText('None runs');
});
