import { settle } from '../every-page/examine.ts';
import { expect, test } from '../fixtures/test.ts';

const parts = {
  'What happened': 'Abel Moss was found on 3 May by the police.',
  'What was done': 'A guardian came, and the child was heard again.',
  'What helped': 'The interpreter was a woman.',
  'What was missing': 'Nobody had said that help is not tied to a statement.',
  'What is learned from it': 'Ask who profits before asking what the child did.',
};

test('a case study is flagged, said more generally, screened and withdrawn', async ({ enter }) => {
  const page = await enter('quentin');
  await page.goto('/registry/studies');
  await settle(page);
  const listed = page.getByRole('link', { name: /^CS-\d+/ });
  const before = await listed.count();
  await page.getByRole('button', { name: 'Write one of a pattern' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Title').fill('Heard late');
  for (const [label, words] of Object.entries(parts)) await form.getByLabel(label).fill(words);
  await form.getByRole('checkbox', { name: 'Guardian' }).check();
  await form.getByRole('button', { name: 'Keep the draft' }).click();
  await expect(listed).toHaveCount(before + 1);
  await listed.first().click();
  await expect(page.getByText('an exact day')).toBeVisible();
  await expect(page.getByText('must go')).toBeVisible();
  await page.screenshot({ path: 'artefacts/public/study-flagged.png', fullPage: true });
  await page.getByRole('button', { name: 'Give it to the readers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Give it to the readers' }).click();
  await expect(page.getByText('Something in the text could lead to a child.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Change the text' }).click();
  await page
    .getByRole('dialog')
    .getByLabel('What happened')
    .fill('A child was found by the police in spring.');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep the change' }).click();
  await expect(page.getByText('must go')).toHaveCount(0);
  await page.getByRole('button', { name: 'Give it to the readers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Give it to the readers' }).click();
  await expect(page.getByText('Being screened')).toBeVisible();
  const reader = await enter('saule');
  await reader.goto(page.url());
  await reader.getByRole('button', { name: 'Screen it' }).click();
  const screening = reader.getByRole('dialog');
  await screening.getByRole('radio', { name: 'No, I give it back' }).check();
  await screening.getByLabel('In a few sentences').fill('Say less of the police.');
  await screening.getByRole('button', { name: 'Screen it' }).click();
  await expect(reader.getByText('Read, and given back')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Withdraw it for good' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw it for good' }).click();
  await page.goto('/registry/studies');
  await expect(page.getByText('Withdrawn').first()).toBeVisible();
});
