import type { Page } from '@playwright/test';
import { freshCode } from '../fixtures/codes.ts';
import { registerChild } from '../fixtures/calls.ts';
import { personOf } from '../fixtures/run.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

type Enter = (username: string) => Promise<Page>;
const place = 'Room 7, Example Street 1';

/** Proves presence where the node asks for it: it does when the last proof is more than five minutes old. */
async function proveIfAsked(file: FilePage, username: string, done: string): Promise<void> {
  const asked = file.page.getByRole('dialog', { name: 'Is it still you?' });
  await expect(asked.or(file.said(done))).toBeVisible();
  if (!(await asked.isVisible())) return;
  await asked.getByLabel('The code that your app shows now').fill(await freshCode(personOf(username)));
  await asked.getByRole('button', { name: 'Confirm with this code' }).click();
  await expect(file.said(done)).toBeVisible();
}

/** Ada records where a child is, and asks to see it. */
async function askedFor(enter: Enter): Promise<{ ada: FilePage; fileId: string }> {
  const { fileId } = await registerChild('ada');
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  await ada.button('Record where the child is').click();
  await ada.field('Where the child is now').fill(place);
  await ada.dialog().getByLabel('Yes').check();
  await ada.finish('Record it', 'is recorded and covered.');
  await ada.button('Ask to see it').click();
  await ada.field('Reason').fill('The doctor must find the child.');
  await ada.dialog().getByRole('button', { name: 'Ask' }).click();
  await proveIfAsked(ada, 'ada', 'Your supervisors were asked.');
  await expect(ada.page.getByText('Waiting for a second person')).toBeVisible();
  return { ada, fileId };
}

async function answer(enter: Enter, fileId: string, kind: 'Agree' | 'Refuse'): Promise<FilePage> {
  const carla = new FilePage(await enter('carla'));
  await carla.open(fileId);
  await expect(carla.page.getByText('The doctor must find the child.')).toBeVisible();
  await carla.button(kind).click();
  await carla.field('A word to whoever asked').fill('Ring me first.');
  await carla.dialog().getByRole('button', { name: kind }).click();
  await proveIfAsked(carla, 'carla', kind === 'Agree' ? 'can see the place' : 'was told that you refuse');
  return carla;
}

test('a place is shown when a second person agrees, to the one who asked, until it is covered @narrow', async ({
  enter,
}) => {
  const { ada, fileId } = await askedFor(enter);
  const carla = await answer(enter, fileId, 'Agree');
  await expect(carla.page.getByText(place)).toHaveCount(0);

  await ada.page.reload();
  await ada.button('Show where the child is').click();
  await expect(ada.page.getByText(place)).toBeVisible();
  await expect(ada.page.getByText(/1[45] minutes left/)).toBeVisible();
  await ada.button('Cover it now').click();
  await expect(ada.page.getByText(place)).toHaveCount(0);

  const bruno = new FilePage(await enter('bruno'));
  await bruno.open(fileId);
  await expect(bruno.button('Show where the child is')).toHaveCount(0);
  await expect(bruno.page.getByText(place)).toHaveCount(0);
});

test('a refused request says who refused and why, and shows nothing', async ({ enter }) => {
  const { ada, fileId } = await askedFor(enter);
  await answer(enter, fileId, 'Refuse');
  await ada.page.reload();
  await expect(ada.page.getByText('refused your last request')).toBeVisible();
  await expect(ada.page.getByText('Ring me first.')).toBeVisible();
  await expect(ada.button('Show where the child is')).toHaveCount(0);
});
