import { expect } from '@playwright/test';
import { freshCode } from '../fixtures/codes.ts';
import { personOf } from '../fixtures/run.ts';
import type { Shell } from '../pages/shell.ts';

/** Proves presence where the node asks for it: it does when the last proof is more than five minutes old. */
export async function proveIfAsked(shell: Shell, username: string, done: string | RegExp): Promise<void> {
  const asked = shell.page.getByRole('dialog', { name: 'Is it still you?' });
  await expect(asked.or(shell.said(done)).first()).toBeVisible();
  if (!(await asked.isVisible())) return;
  await asked.getByLabel('The code that your app shows now').fill(await freshCode(personOf(username)));
  await asked.getByRole('button', { name: 'Confirm with this code' }).click();
  await expect(shell.said(done)).toBeVisible();
}
