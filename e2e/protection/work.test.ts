import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('a day of work on a file: note, flag, risk, assignment, stage', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);

  await file.begin('Write a note');
  await file.field('Note').fill('The child slept well and asks for a pencil.');
  await file.finish('Add the note', 'The note was added.');
  await expect(file.panel()).toContainText('asks for a pencil');

  await file.button('The child is in danger').click();
  await file.finish('Write it down', '“', 'A man waits at the gate.');
  await expect(file.button('The danger is over')).toBeVisible();

  await file.begin('Grade the risk');
  await file.dialog().getByLabel('High').check();
  await file.finish('Grade the risk', 'The risk is graded.', 'A man waits at the gate.');
});

test('the supervisor assigns a caseworker and moves the file along', async ({ enter }) => {
  const { fileId } = await registerChild('elene');
  const file = new FilePage(await enter('carla'));
  await file.open(fileId);
  await file.button('Assign a caseworker').first().click();
  await file.look('Caseworker', 'Ada Sampleton');
  await file.finish('Assign', 'Ada Sampleton is responsible for the file now.');

  await file.begin('Move to another stage');
  await file.dialog().getByRole('radio').first().check();
  await file.finish('Move the file', 'The file is now in the stage', 'Seen and talked to.');
});

test('a correction keeps the earlier wording in the story', async ({ enter }) => {
  const { fileId } = await registerChild('ada', 'Example Five');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  await file.showIdentity();
  await file.panel().getByRole('button', { name: 'Correct the identity' }).click();
  await file.field('As the child writes it').fill('Example Six');
  await file.finish('Send the correction', 'correct', 'The child spelled it for me.');
  await expect(file.panel()).toContainText('Example Six');
  const story = await file.openTab('The story so far');
  await expect(story).toContainText('The child’s identity was corrected.');
  await story.getByRole('button', { name: 'Open the record' }).first().click();
  await expect(story).toContainText('The child spelled it for me.');
  await expect(story).toContainText('Example Six');
});

test('two people correct the same section: both values are shown, and one is chosen', async ({ enter }) => {
  const { fileId } = await registerChild('ada', 'Example Seven');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  await file.showIdentity();
  await file.panel().getByRole('button', { name: 'Correct the identity' }).click();
  await file.field('As the child writes it').fill('Mine of seven');

  const { identity } = await callAs<{ identity: object }>(
    'bruno',
    `GET /api/protection/files/${fileId}/identity`,
  );
  const name = { text: 'Theirs of seven', script: 'Latn', latin: '', kind: 'known' };
  await callAs('bruno', `POST /api/protection/files/${fileId}/correct-section`, {
    section: 'identity',
    baseVersion: 1,
    reason: 'Heard it otherwise.',
    value: { ...identity, names: [name] },
  });

  const { page } = file;
  await file.field('Reason').fill('The child wrote it down.');
  await file.dialog().getByRole('button', { name: 'Send the correction' }).click();
  await expect(file.dialog()).toContainText('Somebody corrected this while you were writing');
  await expect(file.dialog()).toContainText('Theirs of seven');
  await expect(file.dialog()).toContainText('Mine of seven');
  await page.getByText('Take theirs').click();
  await expect(file.field('As the child writes it')).toHaveValue('Theirs of seven');
  await page.getByText('Take yours').click();
  await file.dialog().getByRole('button', { name: 'Send the correction' }).click();
  await expect(file.panel()).toContainText('Mine of seven');
});

test('attaches a document and downloads it as it was', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  await file.begin('Add a document or photo');
  await file.field('Title').fill('Letter');
  const words = 'An invented letter.';
  await file
    .dialog()
    .locator('input[type="file"]')
    .setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from(words) });
  await file.finish('Add it', 'It is added to the file.');

  await file.openTab('Documents');
  const downloading = file.page.waitForEvent('download');
  await file.button('Download Letter').click();
  const stream = await (await downloading).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString('utf8')).toBe(words);
});
