import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const soon = new Date(Date.now() + 20 * 24 * 60 * 60_000).toISOString().slice(0, 10);

test('a supervisor opens a page for a child, who reads it, says no, and leaves without a trace', async ({
  enter,
}) => {
  const { fileId } = await registerChild('ada', 'Example Page');
  const supervisor = new FilePage(await enter('carla'));
  await supervisor.open(fileId);
  await supervisor.openTab('Plan');
  await supervisor.button('Open the child’s page').click();
  for (const sure of [
    'The child has a device',
    'can read the page alone',
    'in nobody’s power',
    'wants the page',
  ])
    await supervisor.dialog().getByLabel(sure).check();
  await supervisor.field('Open until').fill(soon);
  await supervisor.finish('Open the page', 'The page is open.', 'Looked at with the child.');

  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  const panel = await ada.openTab('Plan');
  await ada.button('Write to the child').click();
  await ada.field('In plain words').fill('Come on 12 May.');
  await ada.dialog().getByRole('button', { name: 'Release to the child' }).click();
  await expect(ada.dialog().getByRole('alert')).toContainText('cannot stand on the child’s page');
  await ada.field('In plain words').fill('We sit together and talk about school.');
  await ada.finish('Release to the child', 'The child can read it.');
  await ada.button('Give the child a code').click();
  await ada.field('Secret that the child chose').fill('seven owls');
  await ada.dialog().getByRole('button', { name: 'Make the code' }).click();
  const code =
    (await ada
      .dialog()
      .getByText(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/)
      .textContent()) ?? '';
  await ada.button('The child has it').click();
  await expect(panel).toContainText('Open until');

  const page = await enter();
  await page.goto('/sums.html');
  await page.goto('/me');
  expect(await page.title()).not.toMatch(/tutela|child/i);
  await expectNoBarrier(page);
  await page.getByLabel('The code on your paper').fill(code.toLowerCase());
  await page.getByLabel('Your secret words').fill('wrong words');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('alert')).toContainText('That did not work.');
  await page.getByLabel('Your secret words').fill('seven owls');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText('We sit together and talk about school.')).toBeVisible();
  // Nobody wrote about these: every child reads them.
  const rights = page.getByRole('region', { name: 'What are my rights?' });
  for (const right of [
    'to be safe',
    'must listen',
    'ask why',
    'say no',
    'guardian',
    'another one',
    'written about you',
  ])
    await expect(rights).toContainText(right);
  await expect(page.getByRole('region', { name: 'How can I complain?' })).toContainText(
    'The people who work with you here cannot read it.',
  );
  await expectNoBarrier(page);
  expect(await page.content()).not.toContain('Child Protection Authority');
  await page.getByRole('button', { name: 'I do not want this' }).click();
  await expect(page.getByText('We heard you.')).toBeVisible();
  await page.getByLabel('Write it here').fill('I want to see my brother.');
  await page.getByRole('button', { name: 'Send it' }).click();
  await expect(page.getByText('We have it. Thank you.')).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await page.getByRole('button', { name: 'Leave this page now' }).click();
  await page.waitForURL('**/sums.html');
  await page.goBack();
  await expect(page.getByLabel('The code on your paper')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await ada.page.reload();
  const notes = await ada.openTab('Notes');
  await expect(notes).toContainText('The child says: I do not want this (What happens next).');
  await callAs('ada', `POST /api/protection/files/${fileId}/report-missing`, {});
  await page.goto('/me');
  await page.getByLabel('The code on your paper').fill(code);
  await page.getByLabel('Your secret words').fill('seven owls');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('alert')).toContainText('That did not work.');
});
