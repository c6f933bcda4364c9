import type { Page } from '@playwright/test';
import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';
import { proveIfAsked } from './presence.ts';

type Enter = (username: string) => Promise<Page>;
const place = 'Room 7, Example Street 1';

/** Ada records where a child is, and asks to see it. */
async function askedFor(enter: Enter): Promise<{ ada: FilePage; fileId: string }> {
  const { fileId } = await registerChild('ada');
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  await ada.button('Record the place').click();
  await ada.field('Where the child is now').fill(place);
  await ada.dialog().getByLabel('Yes').check();
  await ada.finish('Record it', 'The place is recorded and covered.');
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
  await expect(carla.page.getByText('The doctor must find the child.').first()).toBeVisible();
  await carla.button(kind).click();
  await carla.field('A word to whoever asked').fill('Ring me first.');
  await carla.dialog().getByRole('button', { name: kind }).click();
  await proveIfAsked(carla, 'carla', kind === 'Agree' ? 'can see the place' : 'was told that you refuse');
  return carla;
}

test('a place is shown when a second person agrees, to the one who asked, until it is covered @everywhere', async ({
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

test('a refused request says who refused and why, and shows nothing @everywhere', async ({ enter }) => {
  const { ada, fileId } = await askedFor(enter);
  await answer(enter, fileId, 'Refuse');
  await ada.page.reload();
  await expect(ada.page.getByText('refused your last request')).toBeVisible();
  await expect(ada.page.getByText('Ring me first.').first()).toBeVisible();
  await expect(ada.button('Show where the child is')).toHaveCount(0);
});
