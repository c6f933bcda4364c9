import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('a child who is held: the alarm, the daily look, the end', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const panel = await file.openTab('Justice');
  await panel.getByRole('button', { name: 'The child is held' }).click();
  await file.field('Where the child is held').selectOption('police_custody');
  await file.finish('Raise the alarm', 'The alarm is raised.');
  await expect(panel).toContainText('The child is deprived of liberty');
  await expect(panel).toContainText('Every day: a default, to be confirmed with national law.');
  await panel.getByRole('button', { name: 'Record today’s look' }).click();
  await file.field('Why the child is still held').fill('The hearing is tomorrow.');
  await file.field('What was asked for instead').fill('A place in a small home; no answer yet.');
  await file.finish('Record the look', 'Today’s look is recorded.');
  await expect(panel).toContainText('The hearing is tomorrow.');
  await panel.getByRole('button', { name: 'The child is no longer held' }).click();
  await file.dialog().getByLabel('Released').check();
  await file.field('In whose care').fill('With the foster family.');
  await file.finish('Record the end', 'The child is no longer held.');
  await expect(panel).toContainText('No record says that the child is held.');
});

test('a claim not to be punished is suggested, made, refused and appealed against', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  const send = (command: string, body: object) =>
    callAs('ada', `POST /api/protection/files/${fileId}/${command}`, body);
  const day = new Date().toISOString().slice(0, 10);
  await send('decide-status', {
    status: 'suspected',
    body: 'ngo',
    bodyName: '',
    decidedOn: day,
    reasons: 'Two signs',
    reviewRoute: '',
    reviewUntil: null,
    baseVersion: 0,
  });
  const since = new Date(Date.now() - 60_000).toISOString();
  const held = { kind: 'prison', ground: 'offence', since, authority: '', apartFromAdults: 'unknown' };
  await send('record-detention', { ...held, words: '', baseVersion: 0 });
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const panel = await file.openTab('Justice');
  await expect(panel).toContainText('Think of a claim');
  await panel.getByRole('button', { name: 'Record a claim' }).click();
  await file.field('What the child is said to have done').fill('Carried a bag.');
  await file.field('How it hangs together').fill('He kept the papers of the child.');
  await file.field('What is asked for').selectOption('drop');
  await file.field('Authority that the claim goes to').fill('Invented prosecution');
  await file.finish('Record the claim', 'The claim is recorded.');
  await expect(panel).not.toContainText('Think of a claim');
  await panel.getByRole('button', { name: 'Record the answer to a claim' }).click();
  await file.dialog().getByLabel('Refused').check();
  await file.field('Reasons').fill('Not seen as connected.');
  await file.field('How it can be challenged').fill('The invented court.');
  await file.finish('Record the answer', 'The answer is recorded.');
  await panel.getByRole('button', { name: 'Record an appeal' }).click();
  await file.field('Why the answer is wrong').fill('It was connected.');
  await file.finish('Record the appeal', 'The appeal is recorded.');
  await expect(panel).toContainText('Appealed: waits for an answer');
});
