import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { Shell } from '../pages/shell.ts';

test('the auditor finds who asked for a file that was not theirs', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  const timur = await enter('timur');
  await timur.goto(`/files/${fileId}`);
  await expect(new Shell(timur).heading('There is nothing here for you')).toBeVisible();

  const page = await enter('marek');
  const shell = new Shell(page);
  await shell.open(`/audit?file=${fileId}`);
  await expect(shell.heading('Access report of one file')).toBeVisible();
  const refused = page.getByRole('row').filter({ hasText: 'Тимур Мисолов' });
  await expect(refused.first()).toContainText('Refused');
  await expect(page.getByRole('row').filter({ hasText: 'Ada Sampleton' }).first()).toContainText('Done');
  await expect(page.getByRole('main')).not.toContainText('Example Child');
});
