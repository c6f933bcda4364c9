import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('a screening proposes a next step with its reasons, and a person decides', async ({ enter }) => {
  const { fileId } = await registerChild('ada', 'Example Eleven');
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  const section = await file.openTab('Screening');
  await expect(section).toContainText('No screening was recorded yet.');
  await section.getByRole('button', { name: 'Record a screening' }).click();
  await file.field('Where the child was asked').selectOption({ label: 'At a border' });
  await file.look('In which language', 'English');
  const answer = async (group: string, indicator: string, words: string) => {
    const head = file.dialog().getByRole('button', { name: group });
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await file.dialog().getByRole('group', { name: indicator }).getByLabel(words, { exact: true }).check();
  };
  await answer('Travel and company', 'Owes money for the journey', 'Yes');
  await answer('The child, papers and belongings', 'Looks afraid', 'Yes');
  await answer('Online', 'Accounts are run by another person', 'Unknown');
  await file.finish('Record the screening', 'The screening is recorded.');

  await expect(section).toContainText('Proposed: ask today for a decision on victim status');
  await expect(section).toContainText('It proves nothing; a person decides.');
  await expect(section.getByRole('listitem').first()).toHaveText('Owes money for the journey');
  await expect(section).toContainText('32 of 35 indicators');
  await expect(section).toContainText('A screening was recorded; 2 indicators were seen.');
  await expect(await file.openTab('Status')).toContainText('Nobody has decided on victim status yet.');
});
