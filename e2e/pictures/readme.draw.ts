import type { Page } from '@playwright/test';
import { settle } from '../every-page/examine.ts';
import { looks, sizeOf, wear } from '../every-page/looks.ts';
import { callAs } from '../fixtures/calls.ts';
import { test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';
import { FilesPage } from '../pages/files-page.ts';
import { RegisterPage } from '../pages/register-page.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { proveIfAsked } from '../protection/presence.ts';

const keep = async (page: Page, name: string) => {
  await settle(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `docs/pictures/${name}.png`, animations: 'disabled', caret: 'hide' });
};

interface Listed {
  readonly files: readonly { readonly fileId: string; readonly codeName: string }[];
}

async function fileOf(username: string, search: string) {
  const { files } = await callAs<Listed>(username, `GET /api/protection/files?${search}`);
  const [first] = files;
  if (first === undefined) throw new RangeError(`no file fits ${search}`);
  return first;
}

test('the pictures of the README', async ({ enter }) => {
  const door = new SignInPage(await enter());
  await door.open();
  await keep(door.page, 'sign-in');

  const ada = await enter('ada');
  await ada.goto('/day');
  await keep(ada, 'my-day');
  const files = new FilesPage(ada);
  await files.open();
  await keep(ada, 'files');

  const { fileId } = await fileOf('ada', 'risk=high&mine=yes&sort=registered');
  const file = new FilePage(ada);
  await file.open(fileId);
  await keep(ada, 'file');
  await ada.setViewportSize(sizeOf(360));
  await keep(ada, 'file-on-a-phone');
  await ada.setViewportSize({ width: 1280, height: 720 });

  const register = new RegisterPage(ada);
  await register.open();
  await register.name().fill('سمير المثالي');
  await register.latinName().fill('Samir al-Mithali');
  await register.writeBirth('2012', 4);
  await keep(ada, 'register');
});

test('the picture of a reveal', async ({ enter }) => {
  const ada = new FilePage(await enter('ada'));
  const { fileId } = await fileOf('ada', 'mine=yes&stage=planning&sort=code_name');
  await ada.open(fileId);
  await ada.button('Ask to see it').click();
  await ada.field('Reason').fill('The doctor must find the child.');
  await ada.dialog().getByRole('button', { name: 'Ask' }).click();
  await proveIfAsked(ada, 'ada', 'Your supervisors were asked.');
  const carla = new FilePage(await enter('carla'));
  await carla.open(fileId);
  await carla.button('Agree').first().click();
  await keep(carla.page, 'reveal');
});

test('the picture from the right', async ({ enter }) => {
  const page = await enter('ada');
  for (const look of looks.filter(({ name }) => name === 'mirrored')) await wear(page, look);
  await page.goto('/files');
  await keep(page, 'from-the-right');
});
