import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

const shelter = 'Lantern House Shelter';

test('consent taken back ends what was shared because of it', async ({ enter }) => {
  const { fileId, codeName } = await registerChild('ada', 'Example Thirteen');
  const carla = new FilePage(await enter('carla'));
  await carla.open(fileId);
  await carla.begin('Share the file');
  await carla.field('Agency').selectOption({ label: shelter });
  await carla.dialog().getByLabel('Plan').check();
  await carla.field('Until and including').fill(inDays(30));
  await carla.finish('Share', 'The file is shared.', 'They offer a room.');

  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  const section = await ada.openTab('Consent');
  await expect(section).toContainText('No consent holds today');
  await section.getByRole('button', { name: 'Record consent' }).click();
  await ada.dialog().getByRole('button', { name: 'Record the consent' }).click();
  await expect(ada.dialog()).toContainText('explain all six first');
  await giveConsent(ada);
  await expect(section).toContainText('All 6 explanations were given');
  await expect(section).toContainText(shelter);
  await expect(section).toContainText('The child and the guardian agreed: Accommodation and services.');

  const timur = new FilePage(await enter('timur'));
  await timur.open(fileId);
  await expect(timur.heading(codeName)).toBeVisible();

  await section.getByRole('button', { name: 'Take consent back' }).click();
  await expect(ada.dialog()).toContainText(`Every share of this file with ${shelter} ends at once`);
  await ada.dialog().getByLabel('The child', { exact: true }).check();
  await ada.field('What it means').fill('They can no longer read your file.');
  await ada.finish('Take the consent back', 'What was shared because of it has ended.');
  await expect(section).toContainText('The child took a consent back');
  await expect(section).toContainText(`What was shared with ${shelter} ended with it`);

  await timur.page.goto(`/files/${fileId}`);
  await expect(timur.nothingHere()).toBeVisible();
});

test('a second person overrides a missing consent, and the guardian is told', async ({ enter }) => {
  const { fileId } = await registerChild('ada', 'Example Fourteen');
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  await ada.openTab('Consent');
  await expect(ada.button('Override a missing consent')).toBeDisabled();

  const carla = new FilePage(await enter('carla'));
  await carla.open(fileId);
  const section = await carla.openTab('Consent');
  await section.getByRole('button', { name: 'Override a missing consent' }).click();
  await carla.field('Legal ground').selectOption({ label: 'Danger to the child' });
  await carla.dialog().getByLabel('Accommodation and services').check();
  await carla.field('Which sections').fill('Plan');
  await carla.option('Plan').click();
  await carla.dialog().getByLabel('The guardian is still to be told').check();
  await carla.finish('Record the override', 'The override is recorded.', 'Nobody who may agree is found.');
  await expect(section).toContainText('Consent was overridden once in this file.');

  await section.getByRole('button', { name: 'Record that the guardian was told' }).click();
  await carla.finish('Record that they were told', 'It is recorded that the guardian was told.');
  await expect(section).toContainText('The guardian was told that a missing consent was overridden.');
  await expect(section.getByRole('button', { name: 'Record that the guardian was told' })).toHaveCount(0);
});

async function giveConsent(file: FilePage): Promise<void> {
  const dialog = file.dialog();
  const explanations = dialog.getByRole('group', { name: 'Explained before' }).getByRole('checkbox');
  for (const box of await explanations.all()) await box.check();
  await dialog.getByLabel('The child and the guardian').check();
  await file.field('How it was seen that they understood').fill('Said it again in own words.');
  await file.field('How it was given').selectOption({ label: 'Said' });
  await file.look('In which language', 'English');
  await dialog.getByLabel('Accommodation and services').check();
  await dialog.getByLabel(shelter).check();
  await file.field('Which sections').fill('Plan');
  await file.option('Plan').click();
  await file.field('Lawful basis').selectOption({ label: 'A task of public authority' });
  await file.finish('Record the consent', 'The consent is recorded.');
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
}
