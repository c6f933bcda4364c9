import { bringSession, newSession } from '../fixtures/sessions.ts';
import { expect, test } from '../fixtures/test.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/sign-in-page.ts';

test('adds a passkey in the settings, signs out, and signs in with it @everywhere', async ({ enter }) => {
  const page = await enter();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('WebAuthn.enable');
  await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await bringSession(page.context(), await newSession('wanda'));

  // Of its own: the person keeps those of the other sizes and languages.
  const key = `Test key ${Date.now()}`;
  const shell = new Shell(page);
  await shell.open('/settings');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('A name for it').fill(key);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('button', { name: new RegExp(`Remove.+${key}$`) })).toBeVisible();

  await shell.choose('Sign out');
  const signIn = new SignInPage(page);
  await signIn.withPasskey().click();
  await expect(shell.heading('My day')).toBeVisible();

  await shell.open('/settings');
  await expect(page.getByRole('listitem').filter({ hasText: key })).toContainText('Last used');
});
