import type { Locator } from '@playwright/test';
import { barriersOn } from '../every-page/examine.ts';
import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

const parts = {
  'What happened': 'Abel Moss was made to sell flowers at night.',
  'What was done': 'A guardian came, and the child was heard again.',
  'What helped': 'The interpreter was a woman.',
  'What was missing': 'Nobody had said that help is not tied to a statement.',
  'What is learned from it': 'Ask who profits before asking what the child did.',
};
const general = 'A child was made to sell flowers at night.';

type Enter = (who?: string) => Promise<FilePage['page']>;

/** A file that is opened and closed again by two people. */
async function closedFile(
  enter: Enter,
  name: string,
): Promise<{ fileId: string; ada: FilePage; carla: FilePage }> {
  const { fileId } = await registerChild('ada', name);
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  const plan = await ada.openTab('Plan');
  await plan.getByRole('button', { name: 'Propose to close the file' }).click();
  await ada.field('Why the file is closed').selectOption('The file was opened by mistake');
  await ada.dialog().getByRole('radio', { name: 'There are no words of the child' }).check();
  await ada.field('Why there are no words').selectOption('The child was not there');
  await ada.dialog().getByRole('radio', { name: 'There is no guardian' }).check();
  await ada.field('To whom the child can turn').fill('The office, on any weekday');
  await ada.finish('Propose to close the file', 'A supervisor decides.', 'It is the same child.');
  const carla = new FilePage(await enter('carla'));
  await carla.open(fileId);
  await carla.button('Decide on closing the file').first().click();
  await carla.dialog().getByRole('radio', { name: 'Close the file' }).check();
  await carla.finish('Record the decision', 'Your decision is recorded.', 'Looked at both files.');
  return { fileId, ada, carla };
}

/** Goes from the file to the page on which a case study of it is written. */
async function begin(supervisor: FilePage, fileId: string): Promise<Locator> {
  await supervisor.open(fileId);
  await supervisor.openTab('Sharing');
  await supervisor.page.getByRole('link', { name: 'Write a case study from this file' }).click();
  await expect(supervisor.heading('Write a case study')).toBeVisible();
  return supervisor.page.getByRole('main');
}

/** What child and guardian said to being shown, asked once the file was closed. */
async function recordAnswer(file: FilePage, fileId: string, answer: 'Said yes' | 'Said no'): Promise<void> {
  await file.open(fileId);
  const section = await file.openTab('Consent');
  await section.getByRole('button', { name: 'Record consent' }).click();
  const dialog = file.dialog();
  const explanations = dialog.getByRole('group', { name: 'Explained before' }).getByRole('checkbox');
  await expect(explanations).toHaveCount(6);
  for (const box of await explanations.all()) await box.check();
  await dialog.getByLabel('The child and the guardian').check();
  await file.field('How it was seen that they understood').fill('Said it again in own words.');
  await file.field('How it was given').selectOption({ label: 'Said' });
  await file.look('In which language', 'English');
  await dialog.getByRole('radio', { name: answer }).check();
  await file.field('Lawful basis').selectOption({ label: 'This consent' });
  if (answer === 'Said yes') {
    await dialog.getByLabel('Case study, photograph or media').check();
    await file.field('Which sections').fill('Notes');
    await file.option('Notes').click();
  }
  if (answer === 'Said yes') await file.finish('Record the consent', 'The consent is recorded.');
  else await file.finish('Record the child’s no', 'The child’s no is recorded. It agrees to nothing.');
}

test('a closed file becomes a case study: both agree, it is looked through, read by two and cleared; a yes taken back ends it', async ({
  enter,
}) => {
  test.setTimeout(240_000);
  const { fileId, ada, carla } = await closedFile(enter, 'Abel Moss');
  const main = await begin(carla, fileId);
  await expect(main).toContainText(
    'The child has not said yes. Ask the child, and record the answer in the file first.',
  );
  await expect(main.getByLabel('Title')).toHaveCount(0);
  await main.getByRole('link', { name: 'To the file' }).click();
  await expect(carla.tab('The story so far')).toBeVisible();
  await recordAnswer(ada, fileId, 'Said yes');

  await begin(carla, fileId);
  await main.getByLabel('Title').fill('Flowers at night');
  for (const [label, words] of Object.entries(parts)) await main.getByLabel(label).fill(words);
  await main.getByRole('checkbox', { name: 'Guardian' }).check();
  expect(await barriersOn(carla.page, 'all')).toEqual([]);
  await main.getByRole('button', { name: 'Keep the draft' }).click();
  await expect(carla.heading(/^CS-\d+$/)).toBeVisible();
  await expect(main.getByText('a name from the file').first()).toBeVisible();
  await carla.button('Give it to the readers').click();
  await carla.dialog().getByRole('button', { name: 'Give it to the readers' }).click();
  await expect(carla.dialog()).toContainText('Something in the text could lead to a child.');
  await carla.dialog().getByRole('button', { name: 'Cancel' }).click();
  await carla.button('Change the text').click();
  await carla.dialog().getByLabel('What happened').fill(general);
  await carla.dialog().getByRole('button', { name: 'Keep the change' }).click();
  await expect(main.getByText('must go')).toHaveCount(0);
  await carla.button('Give it to the readers').click();
  await carla.dialog().getByRole('button', { name: 'Give it to the readers' }).click();
  await expect(main.getByText('Being screened')).toBeVisible();
  await expect(carla.button('Screen it')).toHaveCount(0);

  for (const reader of ['saule', 'quentin']) {
    const page = new FilePage(await enter(reader));
    await page.page.goto(carla.page.url());
    await page.button('Screen it').click();
    await page.dialog().getByRole('radio', { name: 'Yes, it may be shown' }).check();
    for (const check of await page.dialog().getByRole('checkbox').all()) await check.check();
    await page.dialog().getByRole('button', { name: 'Screen it' }).click();
    await expect(page.said('It is recorded.')).toBeVisible();
  }
  const office = new FilePage(await enter('emeka'));
  await office.page.goto(carla.page.url());
  await expect(office.page.getByText('Screened by two')).toBeVisible();
  await office.button('Clear it').click();
  await office.dialog().getByRole('radio', { name: 'Everybody' }).check();
  await office.dialog().getByRole('button', { name: 'Clear it' }).click();
  await expect(office.page.getByText('Cleared, waiting for its day')).toBeVisible();
  await expect(office.page.getByText('It may be published from')).toBeVisible();
  await expect(office.button('Publish it')).toHaveCount(0);

  const number = await office.page.getByRole('heading', { level: 1 }).textContent();
  const reader = await enter();
  await reader.goto(`/alliance/cases/${number}`);
  await expect(reader.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();

  await ada.open(fileId);
  const section = await ada.openTab('Consent');
  await section.getByRole('button', { name: 'Take consent back' }).click();
  await ada.dialog().getByLabel('The child', { exact: true }).check();
  await ada.field('What it means').fill('It will not be shown.');
  await ada.dialog().getByRole('button', { name: 'Take the consent back' }).click();
  await expect(section).toContainText('Never shown to the public');
  await begin(carla, fileId);
  await expect(main).toContainText('The child said no to being shown. That is final.');
});

test('a child’s no to being shown is recorded by itself, and is final', async ({ enter }) => {
  const { fileId, ada, carla } = await closedFile(enter, 'Example Never Shown');
  await recordAnswer(ada, fileId, 'Said no');
  const section = ada.panel();
  await expect(section).toContainText(
    'The child said no to case studies, photographs and the media. That is final.',
  );
  await expect(section).toContainText('No consent holds today');
  await expect(section).toContainText('The child said no to being shown to the public.');

  const main = await begin(carla, fileId);
  await expect(main).toContainText('The child said no to being shown. That is final.');
  await expect(main.getByLabel('Title')).toHaveCount(0);

  await section.getByRole('button', { name: 'Take consent back' }).click();
  await expect(ada.dialog()).toContainText('There is no consent that holds today');
});

test('of the demo’s closed file everybody reads the case study, and whoever works on it where it stands', async ({
  enter,
}) => {
  const reader = await enter();
  await reader.goto('/alliance/cases');
  await reader.getByRole('link', { name: 'The same face every week' }).click();
  await expect(reader.getByText('One child’s story, with its details changed or left out')).toBeVisible();
  await expect(reader.getByRole('heading', { name: 'What is learned from it' })).toBeVisible();
  const saule = await enter('saule');
  await saule.goto('/registry/studies');
  await saule.getByRole('link', { name: 'CS-2', exact: true }).click();
  await expect(saule.getByRole('main').getByText('Published', { exact: true }).first()).toBeVisible();
});
