import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('safeguard 1: a child whom somebody controls has no page until the risk was graded anew', async ({
  enter,
}) => {
  const { fileId } = await registerChild('ada');
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  await ada.button('Somebody controls the child').click();
  await ada.finish('Record it', 'The child’s page is off', 'A man answers her telephone.');
  await expect(ada.page.getByText('Controlled by somebody').first()).toBeVisible();
  const story = await ada.openTab('The story so far');
  await expect(story).toContainText('The child may be under the control of another person.');
  await ada.button('Nobody controls the child any more').click();
  await ada.finish('Record that it is over', 'Grade the risk anew', 'She is in the shelter, alone.');
  const plan = await ada.openTab('Plan');
  await expect(plan.getByRole('button', { name: 'Grade the risk' })).toBeVisible();
});
