import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('a child is missing at 23:00: one tap, what is to be done, the police, the return and the talk', async ({
  enter,
}) => {
  const { fileId } = await registerChild('ada');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);

  // One tap; nothing is asked.
  await file.button('The child is missing').click();
  await expect(file.said('The alarm is raised.')).toBeVisible();
  const side = file.page.getByRole('region', { name: 'Act now' });
  await expect(side).toContainText('Tell the police');
  await expect(side).toContainText('Now, at once');
  await expect(side).toContainText('Tell the guardian');
  await expect(side).toContainText(/(59|60) minutes left|1 hour left/);
  await expect(side).toContainText(/[34] hours left/);

  await side.getByRole('button', { name: 'Record who was told' }).click();
  await file.field('Who was told').fill('Invented station, desk officer');
  await file.field('Their reference').fill('M-17');
  await file.finish('Record it', 'It is recorded who was told.');
  await expect(side).toContainText('Done by Ada Sampleton');

  const panel = await file.openTab('Missing');
  await expect(panel).toContainText('this file cannot be closed until the child is back');
  await expect(panel).toContainText('Is not shown: nobody has decided on it.');

  // At rest it does not come.
  const { versions } = await callAs<{ versions: { plan?: number } }>(
    'carla',
    `GET /api/protection/files/${fileId}`,
  );
  const rest = { stage: 'screening', reason: 'For the test', baseVersion: versions.plan ?? 0 };
  await callAs('carla', `POST /api/protection/files/${fileId}/move-stage`, rest);
  await file.page.reload();

  await side.getByRole('button', { name: 'The child was found' }).click();
  await file.dialog().getByLabel('Back, and safe for now').check();
  await file.field('How the child is, and with whom').fill('Tired and hungry, alone.');
  await file.finish('Record it', 'those who were told of the alarm are told');
  await expect(file.button('The child is missing')).toBeVisible();

  await file.openTab('Missing');
  await expect(panel).toContainText('Talk with the child');
  await expect(panel).toContainText(/[23] days left|7[12] hours left/);
  await file.button('Record the talk').click();
  await file.field('Who talked with the child').fill('Invented Listener');
  await file.dialog().getByLabel('There are no words of the child').check();
  await file.field('Why there are no words of the child').selectOption({ index: 1 });
  await file.dialog().getByLabel('No sign of it').check();
  await file.finish('Record the talk', 'The talk is recorded.');
  await file.button('Change the safety plan').click();
  await file.field('What is done otherwise from now on').fill('Another room, and a way home by bus.');
  await file.dialog().getByLabel('Agrees', { exact: true }).check();
  await file.finish('Record the change', 'The changed safety plan is recorded.');
  await expect(panel).toContainText('Back, with a changed safety plan');

  const story = await file.openTab('The story so far');
  await expect(story).toContainText('The child was reported missing.');
  await expect(story).toContainText('The police were told.');
  await expect(story).toContainText('The child is back.');
});

test('a second time the risk is high, and no guardian reads that they were gone round', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  const send = (command: string, body: object) =>
    callAs('ada', `POST /api/protection/files/${fileId}/${command}`, body);
  const at = new Date(Date.now() - 1_000).toISOString();
  await send('report-missing', {});
  const back = { found: 'returned', at, by: 'Ada Sampleton', condition: 'Well' };
  await send('record-found', { ...back, baseVersion: 1 });
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  await file.button('The child is missing').click();
  await expect(file.said('The alarm is raised.')).toBeVisible();
  await expect(file.page.getByText('High').first()).toBeVisible();
  const panel = await file.openTab('Missing');
  await expect(panel).toContainText('Time number 2.');
  await panel.getByRole('button', { name: 'Record who was told' }).click();
  await file.field('Who').first().selectOption('guardian');
  await file.field('What came of it').selectOption('gone_round');
  await file.field('Why the guardian is not told').fill('The child named them.');
  await file.finish('Record it', 'It is recorded who was told.');
  const story = await file.openTab('The story so far');
  await expect(story).toContainText('The guardian was not told that the child is missing, for a reason.');
});
