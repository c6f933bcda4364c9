import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('a guardian finds what they owe a child in their day, and records that it was done', async ({
  enter,
}) => {
  const { fileId, codeName } = await registerChild('ada');
  const at = `POST /api/protection/files/${fileId}`;
  const day = new Date().toISOString().slice(0, 10);
  const { people } = await callAs<{ people: { accountId: string; name: string }[] }>(
    'ada',
    'GET /api/directory',
  );
  const faris = people.find(({ name }) => name === 'فارس المثالي');
  await callAs('ada', `${at}/request-guardian`, {
    authority: 'Court of Example Town',
    requestedOn: day,
    reason: 'No parent can act.',
    baseVersion: 0,
  });
  await callAs('carla', `${at}/appoint-guardian`, {
    standing: 'appointed',
    name: 'Faris Example',
    organisation: '',
    accountId: faris?.accountId,
    outOfHours: '',
    authority: 'Court of Example Town',
    actNumber: 'G 19/26',
    appointedOn: day,
    scope: ['legal_representation'],
    independent: true,
    worksFor: [],
    vettedOn: day,
    languages: ['ar'],
    children: 3,
    overLimitReason: '',
    baseVersion: 1,
  });
  const file = new FilePage(await enter('faris'));
  await file.page.goto('/');
  await expect(file.page.getByText(`${codeName}: the guardian is to meet the child.`)).toBeVisible();
  await file.open(fileId);
  const panel = await file.openTab('Guardian');
  await expect(panel).toContainText('Meet the child');
  await panel.getByRole('button', { name: 'Record what the guardian did' }).click();
  await file.field('What the guardian did').selectOption({ label: 'Meet the child' });
  await file.field('What was done, and what follows').fill('We met and had tea.');
  await file.dialog().getByRole('button', { name: 'Record it' }).click();
  await expect(file.dialog()).toContainText('The child’s own words');
  await file.dialog().getByLabel('There are no words of the child').check();
  await file
    .field('Why there are no words of the child')
    .selectOption({ label: 'The child did not wish to speak' });
  await file.finish('Record it', 'What the guardian did is recorded.');
  await expect(panel).toContainText('Last done on');
});
