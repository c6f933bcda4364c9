import { bringSession, newSession } from '../fixtures/sessions.ts';
import { expect, test } from '../fixtures/test.ts';
import { RegisterPage } from '../pages/register-page.ts';
import { SignInForm } from '../pages/sign-in-page.ts';

test('a session that ends while a child is registered: nothing typed is lost @everywhere', async ({
  enter,
}) => {
  const page = await enter();
  const cookie = await newSession('elene');
  await bringSession(page.context(), cookie);
  const register = new RegisterPage(page);
  await register.open();
  await register.name().fill('Example One');
  await expect(register.draftSaved()).toBeVisible();

  // The node ends the session, as it does by itself after a quarter of an hour.
  const ended = await page.request.post('/api/session/end', {
    headers: { cookie: `${cookie.name}=${cookie.value}` },
    data: {},
  });
  expect(ended.ok()).toBe(true);
  await bringSession(page.context(), cookie);

  await register.writeBirth('2013');
  const over = page.getByRole('dialog', { name: 'Please sign in again' });
  await expect(over).toBeVisible();
  await new SignInForm(over).enterAs('elene');
  await expect(over).toBeHidden();

  await expect(register.name()).toHaveValue('Example One');
  await expect(register.year()).toHaveValue('2013');
  await register.send().click();
  await expect(page.getByRole('status').filter({ hasText: 'The child is registered.' })).toBeVisible();
});
