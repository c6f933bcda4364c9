import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';
import { proveIfAsked } from './presence.ts';

test('a file is erased by two people, and is nowhere afterwards', async ({ enter }) => {
  const { fileId, codeName } = await registerChild('ada');
  const carla = new FilePage(await enter('carla'));
  await carla.open(fileId);
  await carla.begin('Propose erasure');
  await carla.dialog().getByLabel('The file was opened by mistake').check();
  await carla.field('To confirm, type the code name').fill(codeName);
  await carla.finish('Propose erasure', 'Erasure is proposed.', 'The same child was registered twice.');

  const lusine = new FilePage(await enter('lusine'));
  await lusine.page.goto('/day');
  await lusine.button(`Erase ${codeName}`).click();
  const confirm = lusine.dialog().getByRole('button', { name: 'Erase it for good' });
  await confirm.click();
  await expect(lusine.dialog()).toContainText('This is not the code name of the file.');
  await lusine.field('To confirm, type the code name').fill(codeName);
  await confirm.click();
  await proveIfAsked(lusine, 'lusine', `The file ${codeName} is erased.`);

  await carla.page.goto(`/files/${fileId}`);
  await expect(carla.nothingHere()).toBeVisible();
});
