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

  const shell = new Shell(page);
  await shell.open('/settings');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('A name for it').fill('Test key');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('button', { name: /Remove.+Test key/ })).toBeVisible();

  await shell.choose('Sign out');
  const signIn = new SignInPage(page);
  await signIn.withPasskey().click();
  await expect(shell.heading('My day')).toBeVisible();

  await shell.open('/settings');
  await expect(page.getByText(/Added.+Last used/s).last()).toBeVisible();
});
