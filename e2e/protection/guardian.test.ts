import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

/** As the people of the demo world are called in its directory. */
const guardianName = 'فارس المثالي';

test('a guardian is asked for, appointed, asked, objects in person, and is suspended', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  const panel = await ada.openTab('Guardian');
  await expect(panel).toContainText('The child has no guardian now');
  await panel.getByRole('button', { name: 'A guardian was asked for' }).click();
  await ada.field('Authority that appoints').fill('Court of Example Town');
  await ada.finish('Record the request', 'The request is recorded.', 'The parents cannot act.');

  const carla = new FilePage(await enter('carla'));
  await carla.open(fileId);
  await (await carla.openTab('Guardian')).getByRole('button', { name: 'Record the guardian' }).click();
  await carla.dialog().getByLabel('Appointed', { exact: true }).check();
  await carla.field('Name of the guardian').fill('Faris Example');
  await carla.look('Account on this node', guardianName);
  await carla.look('Languages', 'Arabic');
  await carla.field('Number of the act').fill('G 17/26');
  await carla.dialog().getByLabel('legal representation').check();
  await carla.dialog().getByLabel('the police').check();
  await carla.dialog().getByLabel('The guardian declared that they are independent').check();
  await carla.field('Children they are guardian of').fill('12');
  await carla.field('Vetted on').fill('2026-01-15');
  const send = carla.dialog().getByRole('button', { name: 'Record the guardian' });
  await send.click();
  await expect(carla.dialog()).toContainText('is not free to stand for the child');
  await carla.dialog().getByLabel('the police').uncheck();
  await carla.finish('Record the guardian', 'The guardian is recorded.');

  await ada.page.reload();
  await expect(ada.page.getByRole('link', { name: 'Faris Example, in office' })).toBeVisible();
  await ada.openTab('Guardian');
  await ada.button('Ask the guardian').click();
  await ada.field('It is about').selectOption('a referral');
  await ada.field('Question').fill('May the shelter in Example Town be asked for a place?');
  await ada.field('Answer by').fill('2099-01-01');
  await ada.finish('Ask', 'The guardian is asked.');
  await expect(ada.panel()).toContainText('Waiting for an answer');

  const faris = new FilePage(await enter('faris'));
  await faris.open(fileId);
  await expect(faris.tab('Notes')).toHaveCount(0);
  await faris.openTab('Guardian');
  await faris.button('Record the guardian’s answer').click();
  await faris.dialog().getByLabel('The guardian objects').check();
  await faris.field('In the guardian’s words').fill('The child was afraid there. Find another place.');
  await faris.finish('Record the answer', 'The answer is recorded.');
  await expect(faris.panel()).toContainText('Objected');

  await ada.page.reload();
  await ada.openTab('Guardian');
  await expect(ada.panel()).toContainText('by the guardian in person');
  await ada.button('Suspend the guardian').click();
  await ada.finish('Suspend', 'The guardian is suspended.', 'The child complained of the guardian.');
  await expect(ada.panel()).toContainText('The child has no guardian now');
  await faris.page.reload();
  await expect(faris.nothingHere()).toBeVisible();
});

test('a suspected trafficker is not made guardian, and nobody is told why', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  const at = `POST /api/protection/files/${fileId}`;
  const person = { name: 'Uncle Example', basis: 'The child says so.', safetyNote: '', baseVersion: 0 };
  await callAs('ada', `${at}/link-person`, { ...person, relation: 'suspected_trafficker', contact: 'none' });
  const request = { authority: 'Court of Example Town', reason: 'No parent can act.', baseVersion: 0 };
  await callAs('ada', `${at}/request-guardian`, { ...request, requestedOn: '2026-01-15' });
  const file = new FilePage(await enter('ada'));
  await file.open(fileId);
  await (await file.openTab('Guardian')).getByRole('button', { name: 'Record the guardian' }).click();
  await file.dialog().getByLabel('Provisional', { exact: true }).check();
  await file.field('Name of the guardian').fill('UNCLE éxample');
  await file.look('Languages', 'Arabic');
  await file.field('Number of the act').fill('G 18/26');
  await file.dialog().getByLabel('care', { exact: true }).check();
  await file.dialog().getByLabel('The guardian declared that they are independent').check();
  await file.field('Children they are guardian of').fill('1');
  await file.dialog().getByRole('button', { name: 'Record the guardian' }).click();
  await expect(file.dialog()).toContainText('This contact cannot be used; ask the caseworker.');
  await expect(file.dialog()).not.toContainText('rafficker');
  await file.field('Name of the guardian').fill('Rosa Example');
  await file.finish('Record the guardian', 'The guardian is recorded.');
  await expect(file.page.getByRole('link', { name: 'Rosa Example, provisional' })).toBeVisible();
});
