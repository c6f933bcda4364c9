import { expect, test } from '../fixtures/test.ts';
import { RegisterPage } from '../pages/register-page.ts';
import { Shell } from '../pages/shell.ts';

test('twice Escape blanks the screen at once, and what was typed comes back', async ({ enter }) => {
  const page = await enter('ada');
  const register = new RegisterPage(page);
  await register.open();
  await register.name().fill('Example Two');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const cover = page.getByRole('dialog', { name: 'The screen is blank' });
  await expect(cover).toBeVisible();
  await expect(register.name()).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(cover).toBeHidden();
  await expect(register.name()).toHaveValue('Example Two');
  await expect(register.name()).toBeFocused();
});

test('changes the language, its length and its direction without loading anew', async ({ enter }) => {
  const page = await enter('ada');
  await page.addInitScript(() => localStorage.setItem('tutela.made-up-languages', '1'));
  const shell = new Shell(page);
  await shell.open('/files');
  await page.getByRole('button', { name: 'language' }).click();
  await page.getByRole('menuitemradio', { name: 'English from the right' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: 'language' }).click();
  await page.getByRole('menuitemradio', { name: 'accented and longer' }).click();
  await expect(shell.heading('Ƒîļéš')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await page.reload();
  await expect(shell.heading('Ƒîļéš')).toBeVisible();
});
