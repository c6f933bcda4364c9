import { writeFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';
import { RegisterPage } from '../pages/register-page.ts';
import { facePicture } from './face-picture.ts';

test('registers a child with names in two scripts and a photo, and finds them in the file @everywhere', async ({
  enter,
}) => {
  const page = await enter('ada');
  const register = new RegisterPage(page);
  await register.open();
  await register.name().fill('سمير المثالي');
  await expect(register.script()).toHaveValue('Arab');
  await register.latinName().fill('Samir al-Mithali');
  await register.anotherName().click();
  await register.name(1).fill('Sam');
  await register.writeBirth('2012', 4);
  await expect(register.birth()).toContainText('Known to the month.');
  await register.photo().setInputFiles({
    name: 'face.jpg',
    mimeType: 'image/jpeg',
    buffer: await facePicture(page),
  });
  await expect(register.draftSaved()).toBeVisible();
  await register.send().click();
  await expect(register.said('The child is registered. The code name is')).toBeVisible();
  await expect(page).toHaveURL(/\/files\/[0-9a-f-]{36}$/);

  const file = new FilePage(page);
  const identity = await file.showIdentity();
  await expect(identity).toContainText('سمير المثالي');
  await expect(identity).toContainText('Samir al-Mithali');
  await expect(identity).toContainText('April 2012');
  await expect(await file.openTab('Documents')).toContainText('Photo at registration');
  await expect(page).toHaveTitle(/^\P{L}?File\P{L}? · Tutela$/u);
});

test('refuses what cannot be, each with its sentence, and keeps the rest of the form', async ({
  enter,
}, testInfo) => {
  const page = await enter('ada');
  const register = new RegisterPage(page);
  await register.open();
  const long = 'a'.repeat(10_000);
  await register.name().fill(long);
  await register.writeBirth('2013', 2, '31');
  const huge = testInfo.outputPath('huge.jpg');
  await writeFile(huge, Buffer.alloc(30 * 1024 * 1024));
  await register.photo().setInputFiles(huge);
  await expect(page.getByText('This file has 30 MB; 10 MB is the most.').first()).toBeVisible();
  await register.send().click();
  await expect(register.problems()).toBeFocused();
  await expect(register.problems()).toContainText('This day is in no calendar.');
  await expect(register.problems()).toContainText('longer than 200 characters');
  await expect(register.name()).toHaveValue(long);
  await expect(register.day()).toHaveValue('31');

  await register.problems().getByRole('button', { name: 'This day is in no calendar.' }).click();
  await expect(register.year()).toBeFocused();
  await register.day().fill('28');
  await register.name().fill('Example Three');
  await expect(register.problems()).toBeHidden();
  await register.send().click();
  await expect(register.said('The child is registered.')).toBeVisible();
});

test('offers what was typed the last time', async ({ enter }) => {
  const page = await enter('bruno');
  const register = new RegisterPage(page);
  await register.open();
  await register.name().fill('Example Four');
  await expect(register.draftSaved()).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(register.name()).toHaveValue('Example Four');
  await page.reload();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(register.name()).toHaveValue('');
});
