import type { Page } from '@playwright/test';
import { callAs, type Registered, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { LeadsPage } from '../pages/leads-page.ts';
import { RegisterPage } from '../pages/register-page.ts';

/** Registers a child at the shelter in Cyrillic, a year younger than `registerChild` makes them. */
function registerElsewhere(name: string): Promise<Registered> {
  return callAs<Registered>('timur', 'POST /api/protection/files', {
    identity: {
      names: [{ text: name, script: 'Cyrl', latin: '', kind: 'known' }],
      birthDate: { date: String(new Date().getUTCFullYear() - 12), basis: 'declared' },
      sex: 'unknown',
      citizenship: { kind: 'unknown' },
      languages: [],
    },
    journey: {
      company: 'alone',
      companyNote: '',
      arrival: 'unknown',
      fromCountry: null,
      arrivedOn: null,
      note: '',
    },
  });
}

/** One child known to two agencies, and both caseworkers at their lists once the node has found it. */
async function lead(enter: (username: string) => Promise<Page>, latin: string, cyrillic: string) {
  const own = await registerChild('ada', latin);
  const theirs = await registerElsewhere(cyrillic);
  const ada = new LeadsPage(await enter('ada'));
  const timur = new LeadsPage(await enter('timur'));
  for (const [page, codeName] of [
    [ada, own.codeName],
    [timur, theirs.codeName],
  ] as const)
    await expect(async () => {
      await page.open();
      await expect(page.lead(codeName)).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
  const ids = { own: own.fileId, theirs: theirs.fileId };
  return { ada, timur, own: own.codeName, theirs: theirs.codeName, ids };
}

test('tells both owners of one child in two scripts, who compare, link, and end the link again', async ({
  enter,
}) => {
  test.slow();
  const { ada, timur, own, theirs, ids } = await lead(enter, 'Oksana Prykladenko', 'Оксана Прикладенко');
  await expect(ada.lead(own)).toContainText('First name');
  await expect(ada.lead(own)).not.toContainText('Оксана');
  await expect(ada.page.getByText(theirs)).toHaveCount(0);
  for (const [username, fileId] of [
    ['ada', ids.own],
    ['timur', ids.theirs],
  ] as const) {
    const { notices } = await callAs<{ notices: { kind: string; fileId: string }[] }>(
      username,
      'GET /api/notices',
    );
    expect(notices.map((notice) => `${notice.kind} ${notice.fileId}`)).toContain(`same_child ${fileId}`);
  }

  await ada.act(own, 'Agree to compare');
  await expect(ada.lead(own)).toContainText('has a task to answer');
  await timur.open();
  await timur.act(theirs, 'Agree to compare');
  await timur.compare(theirs);
  await expect(timur.compared()).toContainText('Oksana Prykladenko');
  await timur.answer('The same child', 'Same scar, same brother');
  await ada.open();
  await ada.compare(own);
  await expect(ada.compared()).toContainText('Оксана Прикладенко');
  await ada.answer('The same child', 'Her brother knows the shelter');
  await ada.settled().click();
  await expect(ada.lead(own)).toContainText('The two files are linked');

  await ada.act(own, 'End the link', 'It was her cousin');
  await ada.open();
  await ada.settled().click();
  await expect(ada.lead(own)).toContainText('Not the same child');
});

test('a wrong match is put aside for both and stays there', async ({ enter }) => {
  test.slow();
  const { ada, timur, own, theirs } = await lead(enter, 'Stefaniia Zrazkova', 'Стефанія Зразкова');
  await ada.act(own, 'Not the same child', 'Ours was here while the other was seen');
  await timur.open();
  await expect(timur.settled()).toBeVisible();
  await expect(timur.button(theirs, 'Agree to compare')).toHaveCount(0);
  await ada.page.reload();
  await ada.settled().click();
  await expect(ada.lead(own)).toContainText('is not shown as new again');
  await expect(ada.button(own, 'Take it back')).toBeVisible();
});

test('hints beside the form at a child who is there already, and stops nobody', async ({ enter }) => {
  const { codeName } = await registerChild('ada', 'Уляна Показова');
  const page = await enter('ada');
  const register = new RegisterPage(page);
  await register.open();
  await register.writeBirth(String(new Date().getUTCFullYear() - 13));
  await expect(async () => {
    await register.name().fill('');
    await register.name().fill('Uliana Pokazova');
    await expect(page.getByText('Perhaps this child is registered already.')).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByRole('link', { name: codeName })).toBeVisible();
  await expect(page.getByText('First name:')).toBeVisible();
  await register.send().click();
  await expect(page).toHaveURL(/\/files\/[0-9a-f-]{36}$/);
});
