import { freshCode } from '../fixtures/codes.ts';
import { registerChild } from '../fixtures/calls.ts';
import { personOf } from '../fixtures/run.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

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
  const asked = lusine.page.getByRole('dialog', { name: 'Is it still you?' });
  const done = lusine.said(`The file ${codeName} is erased.`);
  await expect(asked.or(done)).toBeVisible();
  if (await asked.isVisible()) {
    await asked.getByLabel('The code that your app shows now').fill(await freshCode(personOf('lusine')));
    await asked.getByRole('button', { name: 'Confirm with this code' }).click();
  }
  await expect(done).toBeVisible();

  await carla.page.goto(`/files/${fileId}`);
  await expect(carla.nothingHere()).toBeVisible();
});
