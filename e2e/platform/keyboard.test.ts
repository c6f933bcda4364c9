import type { Locator, Page } from '@playwright/test';
import { freshCode } from '../fixtures/codes.ts';
import { personOf } from '../fixtures/run.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';
import { RegisterPage } from '../pages/register-page.ts';
import { SignInPage } from '../pages/sign-in-page.ts';

/** Tab until the focus is there; a page on which that takes too long is no page for the keyboard. */
async function tabTo(page: Page, wanted: Locator, atMost = 40): Promise<void> {
  for (let stroke = 0; stroke < atMost; stroke += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the focus did not come to ${wanted} within ${atMost} strokes`);
}

test('signs in and registers a child with the keyboard alone @everywhere', async ({ enter, language }) => {
  const page = await enter();
  const signIn = new SignInPage(page);
  await signIn.open();
  const person = personOf('xenia');
  for (const [field, text] of [
    [signIn.username(), person.username],
    [signIn.password(), person.password],
    [signIn.code(), await freshCode(person)],
  ] as const) {
    await tabTo(page, field);
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/sign-in/);

  // The first stroke offers the way past the rail.
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const register = new RegisterPage(page);
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Register a child' }));
  await page.keyboard.press('Enter');
  await register.name().waitFor();
  await tabTo(page, register.name());
  await page.keyboard.type('Example Nine');
  await tabTo(page, register.year());
  await page.keyboard.type('2011');
  await tabTo(page, register.basis());
  await page.keyboard.press('ArrowDown');
  await tabTo(page, register.send());
  await page.keyboard.press('Enter');
  await expect(register.said('The child is registered.')).toBeVisible();

  const file = new FilePage(page);
  await tabTo(page, file.tab('The story so far'), 60);
  await page.keyboard.press(language === 'en' ? 'ArrowRight' : 'ArrowLeft');
  await expect(file.tab('Identity')).toBeFocused();
});

test('lists its keys, and searches, by one key', async ({ enter }) => {
  const page = await enter('ada');
  await page.goto('/day');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Find a file by its code name' })).toBeFocused();
});
