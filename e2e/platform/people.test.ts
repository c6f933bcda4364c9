import { codeAt, freshCode, stepNow } from '../fixtures/codes.ts';
import { personOf } from '../fixtures/run.ts';
import { expect, test } from '../fixtures/test.ts';
import { Shell } from '../pages/shell.ts';
import { SignInForm } from '../pages/sign-in-page.ts';

test('an administrator invites somebody, who accepts with a password and an authenticator app', async ({
  enter,
}) => {
  const page = await enter('nora');
  const shell = new Shell(page);
  await shell.open('/people/invite');
  await page.getByLabel('Their name').fill('Noor Example');
  await look(shell, 'For which agency', 'Lantern House Shelter');
  await look(shell, 'In which role', 'Caseworker');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = page.locator('code').filter({ hasText: '/invitation' });
  const asked = page.getByRole('dialog', { name: 'Is it still you?' });
  await expect(link.or(asked)).toBeVisible();
  if (await asked.isVisible()) {
    await asked.getByLabel('The code that your app shows now').fill(await freshCode(personOf('nora')));
    await asked.getByRole('button', { name: 'Confirm with this code' }).click();
  }

  const guest = await enter();
  const address = (await link.textContent()) ?? '';
  await guest.goto(address);
  await expect(guest).not.toHaveURL(/[A-Za-z0-9_-]{30}/);
  const form = new SignInForm(guest);
  await form.username().fill('noor');
  await guest.locator('input[type="password"]').fill('short');
  await guest.getByRole('button', { name: 'Use these from now on' }).click();
  await expect(guest.getByRole('alert')).toContainText('12 characters at least');
  await guest.locator('input[type="password"]').fill('lantern pencil orchard nineteen');
  const secret = (await guest.locator('code').textContent()) ?? '';
  await guest.getByLabel('The code that it shows now').fill(codeAt(secret, stepNow()));
  await guest.getByRole('button', { name: 'Use these from now on' }).click();
  await expect(new Shell(guest).heading('Done: you are signed in')).toBeVisible();
  await guest.getByRole('button', { name: 'Go on without a passkey' }).click();
  await expect(new Shell(guest).heading('My day')).toBeVisible();

  // A link is good once.
  const again = await enter();
  await again.goto(address);
  await expect(again.getByText('This link is not good')).toBeVisible();
});

test('an administrator gives a mandate and ends it', async ({ enter }) => {
  const page = await enter('nora');
  const shell = new Shell(page);
  await shell.open('/people');
  await page.getByLabel('Name', { exact: false }).first().fill('Saulė');
  await page.getByRole('link', { name: 'Saulė Pavyzdytė' }).click();
  await expect(shell.heading('Saulė Pavyzdytė')).toBeVisible();
  await page.getByRole('button', { name: 'Add a mandate' }).click();
  await look(shell, 'For which agency', 'Lantern House Shelter');
  await look(shell, 'In which role', 'Lawyer');
  await page.getByRole('button', { name: 'Give this mandate' }).click();
  const end = page.getByRole('button', { name: 'End: Lawyer' });
  const asked = page.getByRole('dialog', { name: 'Is it still you?' });
  await expect(end.or(asked)).toBeVisible();
  if (await asked.isVisible()) {
    await asked.getByLabel('The code that your app shows now').fill(await freshCode(personOf('nora')));
    await asked.getByRole('button', { name: 'Confirm with this code' }).click();
  }
  await end.click();
  await shell.dialog().getByRole('button', { name: 'End it now' }).click();
  await expect(end).toHaveCount(0);
});

async function look({ page }: Shell, label: string, name: string): Promise<void> {
  await page.getByLabel(label).and(page.locator('input')).fill(name);
  await page.getByRole('option', { name }).first().click();
}
