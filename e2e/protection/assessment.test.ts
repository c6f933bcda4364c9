import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('assesses what is best for a child, in whose own words the section begins', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  const panel = await ada.openTab('Assessment');
  await panel.getByRole('button', { name: 'Record an assessment' }).click();
  const dialog = ada.dialog();
  await dialog.getByLabel('Short, for what cannot wait').check();
  await dialog.getByRole('button', { name: 'Record the assessment' }).click();
  await expect(dialog.getByRole('alert')).toContainText('not safe to ask');

  await dialog.getByLabel('The child spoke').check();
  await ada.field('The child’s own words').fill('I want to stay with my brother.');
  const answers = dialog.getByLabel('How it was answered');
  for (let at = 0; at < 4; at += 1) await answers.nth(at).selectOption('not_safe_to_ask');
  await dialog.getByLabel('Nothing further is needed now').check();
  await ada.field('Reasons').fill('The brothers are safe together.');
  await ada.finish('Record the assessment', 'The assessment is recorded.');

  // The section begins with them; the story below quotes them again.
  await expect(panel.getByText('I want to stay with my brother.').first()).toBeVisible();
  await expect(panel.getByText('Not asked: not safe to ask').first()).toBeVisible();
  await expect(panel.getByText('best interests were assessed')).toBeVisible();
});
