import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';
import { Shell } from '../pages/shell.ts';

const today = new Date();
const daysFromNow = (days: number) => {
  const day = new Date(today);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

/** A child who was suspected, whose reflection period of thirty days is at day twenty-five. */
async function reflectingChild(name: string) {
  const registered = await registerChild('ada', name);
  const commands = `POST /api/protection/files/${registered.fileId}`;
  await callAs('ada', `${commands}/decide-status`, {
    status: 'suspected',
    body: 'ngo',
    bodyName: '',
    decidedOn: daysFromNow(-25),
    reasons: 'Two indicators',
    reviewRoute: '',
    reviewUntil: null,
    baseVersion: 0,
  });
  await callAs('ada', `${commands}/start-reflection`, {
    startsOn: daysFromNow(-25),
    days: 30,
    blockAuthority: '',
    blockSentOn: null,
    blockReceipt: '',
    language: 'sq',
    baseVersion: 1,
  });
  return registered;
}

test('a reflection period at day 25 of 30 without a guardian tells, stands in the day, and leads to the section', async ({
  enter,
}) => {
  const { fileId, codeName } = await reflectingChild('Example Clock');
  const page = await enter('ada');
  const file = new FilePage(page);
  await file.open(fileId);
  const strip = page.getByText('End of the reflection period:');
  await expect(strip).toContainText(/days left/);
  await expect(page.getByText('Guardian: ')).toContainText(/hours left/);

  // The node tells by itself, within moments of what was recorded late.
  await expect
    .poll(async () => {
      const { notices } = await callAs<{ notices: { fileId: string; kind: string; clock: string }[] }>(
        'ada',
        'GET /api/notices',
      );
      return notices
        .filter((notice) => notice.fileId === fileId)
        .map(({ kind, clock }) => `${kind} ${clock}`);
    })
    .toContain('clock_near reflection_end');

  await page.goto('/day');
  const row = page.getByRole('listitem').filter({ hasText: codeName });
  const ends = row.filter({ hasText: 'the reflection period ends' });
  await expect(ends).toContainText(/left/);
  await expect(row.filter({ hasText: 'tell the child what was decided' })).toContainText('overdue');
  const titles = await page.getByRole('heading', { name: /^(Overdue|New|Due today) \(/ }).allTextContents();
  const due = titles.reduce((sum, title) => sum + Number(/\d+/.exec(title)?.[0]), 0);
  const waiting = page.getByRole('link', { name: /^My day/ }).getByText(/^\d+ waits? for you$/);
  const counted = Number.parseInt((await waiting.textContent()) ?? '', 10);
  expect(due).toBeGreaterThan(0);
  expect(counted, 'what is due is counted in the rail').toBeGreaterThanOrEqual(due);
  await ends.getByRole('link', { name: codeName }).click();
  await expect(page.getByRole('tab', { name: 'Status', selected: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Reflection period' })).toBeVisible();
});

test('a clock is paused with a reason, goes on, gets more time, and what it asks for is recorded', async ({
  enter,
}) => {
  const { fileId, codeName } = await registerChild('ada', 'Example Pause');
  const page = await enter('ada');
  const file = new FilePage(page);
  await file.open(fileId);
  const panel = await file.openTab('Plan');
  const contact = panel.getByRole('region', { name: 'First contact' });
  await expect(contact).toContainText('Default, confirm with national law');

  await contact.getByRole('button', { name: 'Pause' }).click();
  await file.dialog().getByRole('button', { name: 'Pause this clock' }).click();
  await expect(file.dialog()).toContainText('Reason');
  await file.finish('Pause this clock', 'The clock stands still.', 'The child is in hospital.');
  await expect(contact).toContainText('Stands still since');

  await page.goto('/day');
  const waiting = page.getByRole('region', { name: /^Waiting for others/ });
  await expect(waiting.getByRole('listitem').filter({ hasText: codeName }).first()).toContainText(
    'Stands still',
  );
  await file.open(fileId);
  await file.openTab('Plan');
  await contact.getByRole('button', { name: 'Let it go on' }).click();
  await file.finish('Let it go on', 'The clock goes on.', 'The child is back.');

  await contact.getByRole('button', { name: 'Give more time' }).click();
  await file.field('New last day').fill(daysFromNow(0));
  await file.dialog().getByLabel('Reason').fill('Snow');
  await file.dialog().getByRole('button', { name: 'Give it more time' }).click();
  await expect(file.dialog()).toContainText(/later/);
  await file.field('New last day').fill(daysFromNow(4));
  await file.finish('Give it more time', 'The clock has more time.');

  await contact.getByRole('button', { name: 'Record as done' }).click();
  await file.field('What was done and found').fill('Met the child, who is safe with an aunt.');
  await file.finish('Record it', 'It is recorded as done.');
  await expect(contact).toHaveCount(0);
  await expect(panel).toContainText('A clock was paused: First contact.');
});

test('an administrator makes a new version of the clocks, after looking through what changes', async ({
  enter,
}) => {
  const before = await registerChild('ada', 'Example Before');
  const page = await enter('nora');
  const shell = new Shell(page);
  await shell.open('/clocks');
  await page.getByRole('button', { name: 'Change First contact' }).click();
  await shell.dialog().getByLabel('Length at high risk').fill('12');
  await shell.dialog().getByLabel('Warns before its end').fill('30');
  await shell.dialog().getByRole('button', { name: 'Keep for the new version' }).click();
  await expect(shell.dialog()).toContainText('A warning would come before its clock begins');
  await shell.dialog().getByLabel('Warns before its end').fill('6');
  await shell.dialog().getByRole('button', { name: 'Keep for the new version' }).click();
  await page.getByRole('button', { name: 'Look through the changes' }).click();
  await expect(shell.dialog()).toContainText('Before: High risk 24 hours, medium 72 hours, low 168 hours');
  await expect(shell.dialog()).toContainText('From now on: High risk 12 hours');
  await shell.dialog().getByLabel('Reason, and the law').fill('Invented act 7 of 2026');
  await shell.dialog().getByRole('button', { name: 'Make version 2' }).click();
  await expect(shell.said('The new version holds from now on.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'History' })).toContainText('Invented act 7 of 2026');
  await expect(page.getByRole('region', { name: 'History' })).toContainText('Changed: First contact.');

  const after = await registerChild('ada', 'Example After');
  const file = new FilePage(await enter('ada'));
  for (const [{ fileId }, version] of [
    [before, 'Version 1'],
    [after, 'Version 2'],
  ] as const) {
    await file.open(fileId);
    const panel = await file.openTab('Plan');
    await expect(panel.getByRole('region', { name: 'First contact' })).toContainText(version);
  }
});
