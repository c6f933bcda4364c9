import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('the plan is written with the child, worked on and reviewed', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  const panel = await ada.openTab('Plan');
  await expect(panel).toContainText('The plan is not written yet.');
  await panel.getByRole('button', { name: 'Write the plan' }).click();
  await ada.field('Need').selectOption({ label: 'School' });
  await ada.field('Goal').fill('Goes to school with other children');
  await ada.dialog().getByRole('button', { name: 'Write the plan' }).click();
  await expect(ada.dialog()).toContainText('The child’s own words: write at least 3 letters.');
  await ada.dialog().getByLabel('The child spoke').check();
  await ada.field('The child’s own words').fill('I want to learn to swim.');
  await ada.finish('Write the plan', 'The plan is written.');
  await expect(panel).toContainText('I want to learn to swim.');

  await panel.getByRole('button', { name: 'Add what is to be done' }).click();
  await ada.field('Need').selectOption({ label: 'School' });
  await ada.field('What is to be done').fill('Enrol at the school of Example Town');
  await ada.field('Role').selectOption({ label: 'The caseworker' });
  await ada.field('By when').fill(inDays(2));
  await ada.dialog().getByLabel('There are no words of the child').check();
  await ada.field('Why there are no words of the child').selectOption({ label: 'It was not safe to ask' });
  await ada.finish('Add it', 'The action is added.');
  await expect(panel).toContainText('Enrol at the school of Example Town');

  await panel.getByRole('button', { name: 'Done, or not done any more' }).click();
  await ada.finish('Record it', 'It is recorded.');
  await expect(panel).toContainText('Nothing of the plan is open now.');

  await panel.getByRole('button', { name: 'Review the plan' }).click();
  await ada.field('How far it has come').selectOption({ label: 'on the way' });
  await ada.field('What was found').fill('The child likes the school.');
  await ada.dialog().getByLabel('The child spoke').check();
  await ada.field('The child’s own words').fill('More time with my friend.');
  await ada.finish('Record the review', 'The review is recorded.');
  await expect(panel).toContainText('The plan was reviewed: on the way.');
});

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
}
