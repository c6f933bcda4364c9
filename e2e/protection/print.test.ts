import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('prints a file for a court, which the story then says', async ({ enter }) => {
  const { fileId } = await registerChild('ada', 'Example Printed');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const dialog = await file.begin('Print');
  await file.field('Copy for').selectOption('court');
  await expect(dialog.getByLabel('Notes')).toHaveCount(0);
  await file.field('Which one').fill('Invented District Court');
  await dialog.getByLabel('Print who the child is').check();
  await dialog.getByRole('button', { name: 'Print as PDF' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Reason');

  const downloading = file.page.waitForEvent('download');
  await file.finish('Print as PDF', 'The paper is saved.', 'The court asked for it.');
  const stream = await (await downloading).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await expect(file.panel()).toContainText('was printed with the child’s identity. Copy for: A court.');
});
