import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

const said = 'She told the family where the child lives.';

interface Complaints {
  readonly complaints: readonly { readonly complaintId: string; readonly receivedAt: string }[];
}

/** The newest complaint of the desk, as its panel is called. */
async function newest(): Promise<string> {
  const { complaints } = await callAs<Complaints>('daria', 'GET /api/protection/complaints');
  const [last] = complaints.toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  return String(last?.complaintId).slice(0, 4).toUpperCase();
}

test('a caseworker complains about a colleague; the desk shuts them out and answers; nobody else sees it', async ({
  enter,
}) => {
  const { fileId, codeName } = await registerChild('bruno');
  const bruno = new FilePage(await enter('bruno'));
  await bruno.open(fileId);
  await bruno.button('Complain about somebody').click();
  await expect(bruno.dialog()).toContainText('it does not stand in the child’s file');
  await bruno.dialog().getByRole('button', { name: 'Send it to the independent desk' }).click();
  await expect(bruno.dialog().getByRole('alert').first()).toBeVisible();
  await bruno.look('Whom it is about', 'Ada Sampleton');
  await bruno.dialog().getByLabel('Telling what must stay secret').check();
  await bruno.field('What happened').fill(said);
  await bruno.finish('Send it to the independent desk', 'The independent desk has it. Nobody else was told.');

  const daria = new FilePage(await enter('daria'));
  await daria.page.goto('/day');
  await expect(daria.page.getByRole('link', { name: 'Open the complaints' })).toBeVisible();
  await daria.page.goto('/complaints');
  const panel = daria.page.getByRole('region', { name: `Complaint ${await newest()}` });
  await expect(panel).not.toContainText(said);
  await panel.getByRole('button', { name: 'Open it' }).click();
  await expect(panel).toContainText(said);
  await expect(panel).toContainText(codeName);
  await panel.getByRole('button', { name: 'Shut a person out of the file' }).click();
  await daria.finish('Shut them out now', 'The file is shut to them now.', 'The child must be safe.');
  await expect(panel).toContainText('Ada Sampleton is shut out of the file.');
  await panel.getByRole('button', { name: 'Acknowledge it' }).click();
  await daria.field('What whoever complained is told').fill('We have it and look into it.');
  await daria.finish('Tell them', 'It is recorded.');
  await panel.getByRole('button', { name: 'Write down what was found' }).click();
  await daria.field('What was asked, seen or found').fill('We asked them both.');
  await daria.finish('Write it down', 'It is recorded.');
  await panel.getByRole('button', { name: 'Decide', exact: true }).click();
  await daria.dialog().getByLabel('It is so', { exact: true }).check();
  await daria.field('Reasons').fill('It was told.');
  await daria.finish('Record the decision', 'It is decided. Now tell whoever complained.');
  await panel.getByRole('button', { name: 'Tell whoever complained' }).click();
  await daria.field('The outcome, in their words').fill('You were right.');
  await daria.finish('Tell them', 'It is recorded.');

  const ada = new FilePage(await enter('ada'));
  await ada.page.goto(`/files/${fileId}`);
  await expect(ada.nothingHere()).toBeVisible();
  const carla = new FilePage(await enter('carla'));
  await carla.open(fileId);
  await expect(carla.page.locator('body')).not.toContainText(said);
  await carla.page.goto('/complaints');
  await expect(carla.page.getByText('This page is for other roles')).toBeVisible();

  await bruno.page.goto('/speak-up');
  await expect(bruno.page.getByText('You were right.').first()).toBeVisible();
});

test('complaining and the desk on a phone and from the right to the left @everywhere', async ({ enter }) => {
  const page = await enter('ada');
  await page.goto('/speak-up');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('#complain-words').waitFor();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await width()).toBeLessThanOrEqual(0);
  const desk = await enter('daria');
  await desk.goto('/complaints');
  await desk.getByRole('heading', { level: 1 }).waitFor();
  expect(
    await desk.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('a child complains about the caseworker, and the caseworker reads nothing of it', async ({ enter }) => {
  const { fileId } = await registerChild('ada', 'Example Voice');
  const at = `POST /api/protection/files/${fileId}`;
  const checks = ['own_device', 'read_alone', 'free', 'wants_it'];
  const until = new Date(Date.now() + 20 * 24 * 60 * 60_000).toISOString().slice(0, 10);
  const opening = { checks, until, reason: 'Looked at with the child', baseVersion: 0 };
  await callAs('carla', `${at}/open-child-page`, opening);
  const key = { secret: 'seven owls', baseVersion: 1 };
  const { code } = await callAs<{ code: string }>('ada', `${at}/give-child-key`, key);
  const page = await enter();
  await page.goto('/me');
  await page.getByLabel('The code on your paper').fill(code);
  await page.getByLabel('Your secret words').fill('seven owls');
  await page.getByRole('button', { name: 'Open' }).click();
  await page
    .getByRole('heading', { name: 'I want to say something about someone who works with me' })
    .click();
  await expect(page.getByText('The people here cannot read it.')).toBeVisible();
  await page.getByLabel('What did they do?').fill('She reads my letters.');
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page
    .getByRole('region', { name: 'I want to say something about someone' })
    .getByRole('button', { name: 'Send it' })
    .click();
  await expect(page.getByText('They have it. Thank you for saying it.')).toBeVisible();

  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  await expect(ada.page.locator('body')).not.toContainText('She reads my letters.');
  await expect(await ada.openTab('Notes')).not.toContainText('She reads my letters.');
  const daria = new FilePage(await enter('daria'));
  await daria.page.goto('/complaints');
  const panel = daria.page.getByRole('region', { name: `Complaint ${await newest()}` });
  await panel.getByRole('button', { name: 'Open it' }).click();
  await expect(panel).toContainText('She reads my letters.');
  await expect(panel).toContainText('Ada Sampleton');
  await expect(panel).toContainText('who wants no answer on their page');
  await expect(panel).not.toContainText('Example Voice');
});
