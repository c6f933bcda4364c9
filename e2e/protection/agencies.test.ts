import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';
import { FilesPage } from '../pages/files-page.ts';

test('two agencies see only their own files @everywhere', async ({ enter }) => {
  const { fileId, codeName } = await registerChild('ada');
  const timur = new FilePage(await enter('timur'));
  await timur.page.goto(`/files/${fileId}`);
  await expect(timur.nothingHere()).toBeVisible();
  const words = await timur.page.getByRole('main').textContent();
  await timur.page.goto('/files/00000000-0000-4000-8000-000000000000');
  await expect(timur.nothingHere()).toBeVisible();
  expect(await timur.page.getByRole('main').textContent()).toBe(words);

  const list = new FilesPage(timur.page);
  await list.open(`?codeName=${encodeURIComponent(codeName)}`).catch(() => undefined);
  await expect(list.fileLink(codeName)).toHaveCount(0);
});

test('hands a file over to the shelter, where it is accepted @everywhere', async ({ enter }) => {
  const { fileId, codeName } = await registerChild('ada');
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  await ada.begin('Offer a hand-over');
  await ada.dialog().getByLabel('Another agency').check();
  await ada.field('Agency').selectOption({ label: 'Lantern House Shelter' });
  await ada.look('Caseworker', 'Тимур Мисолов');
  await ada.field('What they must know first').fill('Comes tonight and needs a quiet room.');
  await ada.finish('Offer the file', 'The file is offered.');

  const timur = new FilePage(await enter('timur'));
  await timur.page.goto('/day');
  await expect(timur.page.getByText('needs a quiet room').first()).toBeVisible();
  await timur.page.getByRole('link', { name: codeName }).click();
  await expect(timur.heading(codeName)).toBeVisible();
  await timur.button('Accept').click();
  await timur.finish('Accept the file', 'The file is yours to work on now.');
  await expect(timur.heading(codeName)).toBeVisible();
  await expect(timur.page.getByText('Lantern House Shelter').filter({ visible: true })).not.toHaveCount(0);
});

test('shares a file with the guardian, who reads what was shared and nothing else', async ({ enter }) => {
  const { fileId, codeName } = await registerChild('ada', 'Example Eight');
  const carla = new FilePage(await enter('carla'));
  await carla.open(fileId);
  await carla.begin('Share the file');
  await carla.dialog().getByLabel('One person').check();
  await carla.look('Person', 'فارس المثالي');
  await carla.dialog().getByLabel('Identity').check();
  await carla.field('Until and including').fill(inOneMonth());
  await carla.finish('Share', 'The file is shared.', 'Stands by the child.');
  await expect(await carla.openTab('Sharing')).toContainText('فارس المثالي');

  const faris = new FilePage(await enter('faris'));
  await faris.open(fileId);
  await expect(faris.heading(codeName)).toBeVisible();
  await expect(await faris.showIdentity()).toContainText('Example Eight');
  await expect(faris.tab('Notes')).toHaveCount(0);
});

test('a hidden file is nowhere for colleagues without a grant', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  const carla = new FilePage(await enter('carla'));
  await carla.open(fileId);
  await carla.begin('Hide the file');
  await carla.finish('Hide the file', 'The file is hidden now.', 'Somebody was asking for the child.');

  const bruno = new FilePage(await enter('bruno'));
  await bruno.page.goto(`/files/${fileId}`);
  await expect(bruno.nothingHere()).toBeVisible();
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
});

function inOneMonth(): string {
  return new Date(Date.now() + 30 * 24 * 60 * 60_000).toISOString().slice(0, 10);
}
