import { codeAt, stepNow } from '../fixtures/codes.ts';
import { personOf } from '../fixtures/run.ts';
import { expect, test } from '../fixtures/test.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/sign-in-page.ts';

test('signs in with username, password and code, and out again @everywhere', async ({ enter }) => {
  const page = await enter();
  const signIn = new SignInPage(page);
  await page.goto('/files');
  await expect(page).toHaveURL(/\/sign-in$/);
  await signIn.enterAs('bruno');
  await expect(page).toHaveURL(/\/files/);

  const shell = new Shell(page);
  await shell.choose('Sign out');
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goBack();
  await expect(signIn.username()).toBeVisible();
});

test('refuses a wrong password, a wrong name and a wrong code in the same words', async ({ enter }) => {
  const page = await enter();
  const signIn = new SignInPage(page);
  await signIn.open();
  const { username, password, totpSecret } = personOf('dmitri');
  const code = codeAt(totpSecret, stepNow());
  const wrongCode = codeAt(totpSecret, stepNow() - 1000);
  const entries = [
    { username, password: 'not the password at all', code },
    { username: 'nobody-here', password, code },
    { username, password, code: wrongCode },
  ];
  for (const entry of entries) {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await signIn.enter(entry);
    expect((await answered).status()).toBe(401);
    await expect(page.getByText('Username, password and code do not fit together.')).toBeVisible();
    await expect(signIn.code()).toHaveValue('');
    await expect(signIn.username()).toHaveValue(entry.username);
  }
});

test('says what is missing before anything is sent', async ({ enter }) => {
  const page = await enter();
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.send().click();
  const problems = page.getByRole('alert');
  await expect(problems).toContainText('Write your username.');
  await expect(problems).toContainText('Write your password.');
  await expect(problems).toContainText('Type the six digits');
  await expect(problems).toBeFocused();
});
