import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

test('a caseworker leaves: all their files go to a colleague, in sight, and each says so', async ({
  enter,
}) => {
  const { fileId } = await registerChild('bruno', 'Example Leaving');
  const carla = new FilePage(await enter('carla'));
  await carla.page.goto('/files');
  await carla.page.getByRole('link', { name: 'Hand files over' }).click();
  const choose = async (label: string, name: string) => {
    await carla.page.getByLabel(label).and(carla.page.locator('input')).fill(name);
    await carla.option(name).first().click();
  };
  await choose('Who leaves or is away', 'Bruno');
  await expect(carla.page.getByText(/files? of theirs (is|are) open to you/)).toBeVisible();
  await choose('Who becomes responsible', 'Ada');
  await carla.page.getByLabel('What they must know').fill('He is away until spring.');
  await carla.page.getByRole('button', { name: /Hand \d+ files? over/ }).click();
  await expect(carla.page.getByText(/files? (was|were) handed over/)).toBeVisible();

  await carla.open(fileId);
  await expect(carla.page.getByText('Ada').filter({ visible: true })).not.toHaveCount(0);
  await carla.page.getByText('Open the record').first().click();
  await expect(carla.page.getByText('He is away until spring.')).not.toHaveCount(0);
});
