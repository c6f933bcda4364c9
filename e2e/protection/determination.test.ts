import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

const section = 'Determination';
const factors = ['views', 'identity', 'family', 'safety', 'vulnerability', 'health', 'education'];

/** What people do on one file without the screen, each on what is newest. */
function stepsOn(fileId: string) {
  const at = `POST /api/protection/files/${fileId}`;
  const based = async (by: string, command: string, body: object) => {
    const file = await callAs<{ versions: Record<string, number> }>(
      by,
      `GET /api/protection/files/${fileId}`,
    );
    return callAs(by, `${at}/${command}`, { ...body, baseVersion: file.versions.determination ?? 0 });
  };
  return { at, based };
}

async function accountsOf(...names: string[]): Promise<string[]> {
  const { people } = await callAs<{ people: { name: string; accountId: string }[] }>(
    'ada',
    'GET /api/directory',
  );
  return names.map((name) => people.find((person) => person.name === name)?.accountId ?? '');
}

/** A child whose uncle abroad says to be a relative, assessed for a reunification. */
async function withUncle(): Promise<string> {
  const { fileId } = await registerChild('ada', 'Amina Beispiel');
  const at = `POST /api/protection/files/${fileId}`;
  const person = {
    relation: 'claimed_relative',
    name: 'my uncle Karim',
    basis: 'He says so.',
    contact: 'unknown',
  };
  await callAs('ada', `${at}/link-person`, { ...person, safetyNote: '', baseVersion: 0 });
  const known = { kind: 'not_known', words: '' };
  await callAs('ada', `${at}/record-assessment`, {
    form: 'short',
    occasion: 'reunification',
    madeOn: new Date().toISOString().slice(0, 10),
    parts: { family: known, care: known, health: known, safety: known },
    childView: { kind: 'words', words: 'I miss him.', howAsked: '', mayShow: ['panel'] },
    weighed: {},
    conclusion: 'determination_needed',
    reasons: 'Nobody knows how he lives.',
    nextSteps: 'A determination.',
    baseVersion: 0,
  });
  return fileId;
}

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test('a panel decides without names whether a child goes to an uncle abroad', async ({ enter }) => {
  test.setTimeout(300_000);
  const fileId = await withUncle();
  const { at, based } = stepsOn(fileId);

  await test.step('what the file says requires a determination, and a caseworker asks for it', async () => {
    const ada = new FilePage(await enter('ada'));
    await ada.open(fileId);
    const panel = await ada.openTab(section);
    await expect(panel).toContainText('Determination required because');
    await expect(panel).toContainText('a reunification is planned and there are doubts about it');
    await ada.button('Ask for a determination').click();
    await ada.field('It is about').selectOption('Reunification with family');
    await expect(ada.dialog().getByLabel('a reunification is planned')).toBeChecked();
    await ada.field('The question to decide').fill('Whether the child goes to live with the uncle');
    await ada.finish('Ask for it', 'A determination is asked for.');
    await ada.button('Say who writes the report').click();
    await ada.finish('Assign', 'It is said who writes.');
  });

  await test.step('the options stand side by side, and no name goes into the report', async () => {
    const weighed = Object.fromEntries(
      factors.map((factor) => [
        factor,
        { pro: 'Nothing is known to speak against it', con: '', evidence: '' },
      ]),
    );
    const other = { option: 'a', title: 'To go to the uncle', factors: weighed };
    await based('ada', 'describe-option', { ...other, feasibility: '', followUp: '', safety: '' });
    const ada = new FilePage(await enter('ada'));
    await ada.open(fileId);
    await ada.openTab(section);
    await ada.button('Weigh an option').click();
    await ada.field('The option in a few words').fill('To stay in foster care');
    const pro = ada.dialog().getByLabel('Speaks for it');
    for (let place = 0; place < factors.length; place += 1) await pro.nth(place).fill('It goes on as it is');
    await ada.finish('Keep this option', 'The option is weighed.');
    await expect(ada.panel().getByRole('columnheader', { name: 'B: To stay in foster care' })).toBeVisible();

    await ada.button('Write the report').click();
    await expect(ada.field('The child’s own words')).toHaveValue('I miss him.');
    await ada.field('What happened so far').fill('The child came with KARÍM.');
    await ada.field('How the child is now').fill('The child lives in foster care.');
    await ada.dialog().getByLabel('B: To stay in foster care').check();
    await ada.field('Why this option').fill('Nobody has seen where the uncle lives.');
    await ada.dialog().getByLabel('The report is finished').check();
    await ada.dialog().getByRole('button', { name: 'Keep the report' }).click();
    await expect(ada.dialog()).toContainText('A name of this file still stands in: the history.');
    await ada.field('What happened so far').fill('The child came with the uncle.');
    await ada.finish('Keep the report', 'The report is kept.');
  });

  await test.step('a supervisor agrees and calls a panel, which is never one person', async () => {
    const carla = new FilePage(await enter('carla'));
    await carla.open(fileId);
    await carla.openTab(section);
    await carla.button('Agree to the report, or return it').click();
    await carla.dialog().getByLabel('I agree: it can go to a panel').check();
    await carla.field('Why').fill('It is complete.');
    await carla.finish('Record my answer', 'Your answer is recorded.');
    await carla.button('Call a panel').click();
    await carla.look('Chair', 'Έκτωρ Παραδειγματίδης');
    await carla.dialog().getByRole('button', { name: 'Call the panel' }).click();
    await expect(carla.dialog()).toContainText('Nobody decides on a child alone.');
    for (const name of ['גלית דוגמאי', 'Aylin Mönsteri', 'بشير مثالي', 'Célia Exemplo'])
      await carla.look('Further members', name);
    await carla.page.keyboard.press('Escape');
    await carla.finish('Call the panel', 'The panel is called.');
    await expect(carla.panel()).toContainText('No quorum yet: 0 of 5 voted, 3 must');
  });

  await test.step('a panellist sees the report and nothing else; one with a conflict is shut out', async () => {
    const celia = new FilePage(await enter('celia'));
    await celia.page.goto('/day');
    await expect(celia.page.getByText('Reports put to you')).toBeVisible();
    await celia.page.locator(`main a[href="/files/${fileId}"]`).click();
    await expect(celia.page.getByText('A report without names, put to you')).toBeVisible();
    await expect(celia.page.getByText('I miss him.')).toBeVisible();
    await expect(celia.page.getByRole('tab')).toHaveCount(0);
    await celia.button('Give the undertaking, or declare a conflict').click();
    await celia.dialog().getByLabel('Yes, there is a conflict').check();
    await celia.dialog().getByRole('button', { name: 'Declare' }).click();
    await expect(celia.nothingHere()).toBeVisible();
  });

  await test.step('two of five are no quorum', async () => {
    for (const name of ['hektor', 'galit']) {
      const panellist = new FilePage(await enter(name));
      await panellist.page.goto(`/files/${fileId}`);
      await panellist.button('Give the undertaking, or declare a conflict').click();
      await panellist.dialog().getByLabel('I keep what I read here to myself').check();
      await panellist.dialog().getByLabel('No: I know nobody here').check();
      await panellist.finish('Declare', 'Your declaration is recorded.');
      await panellist.button('Vote').click();
      await panellist.dialog().getByLabel('Defer: something is missing').check();
      await panellist.field('Why').fill('Nobody has seen the home.');
      await panellist.finish('Vote', 'Your vote is recorded.');
    }
    const hektor = new FilePage(await enter('hektor'));
    await hektor.page.goto(`/files/${fileId}`);
    const decide = hektor.button('Record the panel’s decision');
    await expect(decide).toBeDisabled();
    await expect(decide).toHaveAccessibleDescription(/There is no quorum: 2 of 5 voted, and 3 must\./);
    const free = { undertaking: true, conflict: false, words: '' };
    await callAs('aylin', `${at}/declare-panellist`, free);
    await callAs('aylin', `${at}/cast-vote`, { kind: 'defer', option: null, words: 'So I think too.' });
    await hektor.page.reload();
    await decide.click();
    await hektor.dialog().getByLabel('Defer: something is missing').check();
    await hektor.field('Reasons').fill('A home study is needed first.');
    await hektor.field('What is missing').fill('A home study');
    await hektor.field('By when').fill(day(20));
    const send = hektor.dialog().getByRole('button', { name: 'Record the decision' });
    await send.click();
    await expect(hektor.dialog()).toContainText('A deferral says what is missing, who gets it and by when');
    await hektor.field('Who gets it').fill('Social services abroad');
    await callAs('bashir', `${at}/declare-panellist`, free);
    await callAs('bashir', `${at}/cast-vote`, { kind: 'defer', option: null, words: 'So I think too.' });
    await send.click();
    await expect(hektor.dialog(), 'a vote came in meanwhile').toContainText('A panel member voted.');
    await hektor.finish('Record the decision', 'The decision is recorded.');
    await expect(hektor.page.getByText('The panel has decided. Thank you.')).toBeVisible();
  });

  await test.step('the second deferral goes to the supervisors', async () => {
    const [chair = '', ...members] = await accountsOf(
      'Έκτωρ Παραδειγματίδης',
      'גלית דוגמאי',
      'Aylin Mönsteri',
    );
    const seats = [
      { accountId: chair, seat: 'chair' },
      ...members.map((accountId) => ({ accountId, seat: 'member' })),
    ];
    const session = { track: 'ordinary', sessionOn: day(0), seats, guardianView: '' };
    await based('carla', 'schedule-panel', session);
    for (const name of ['hektor', 'galit', 'aylin']) {
      await callAs(name, `${at}/declare-panellist`, { undertaking: true, conflict: false, words: '' });
      await callAs(name, `${at}/cast-vote`, { kind: 'defer', option: null, words: 'It is still missing.' });
    }
    const decision = { kind: 'defer', option: null, reasons: 'It is still missing.', conditions: '' };
    const deferral = { missing: 'A home study', missingOwner: 'Social services abroad', missingBy: day(20) };
    const rest = { answerToGuardian: '', steps: [], reviewOn: null };
    await based('hektor', 'decide-determination', { ...decision, ...deferral, ...rest });

    const carla = new FilePage(await enter('carla'));
    await carla.open(fileId);
    await carla.openTab(section);
    await expect(carla.panel()).toContainText('Deferred for the second time: the supervisors were told');
    const notices = await callAs<{ notices: { kind: string; fileId: string }[] }>(
      'carla',
      'GET /api/notices',
    );
    expect(notices.notices.map((notice) => `${notice.kind} ${notice.fileId}`)).toContain(
      `determination_escalated ${fileId}`,
    );
  });
});

test('a child is protected at once while a determination is pending, in a few clicks', async ({ enter }) => {
  const fileId = await withUncle();
  await stepsOn(fileId).based('ada', 'open-determination', {
    purpose: 'reunification',
    priority: 'normal',
    triggers: ['reunification'],
    question: 'Whether the child goes to live with the uncle',
  });
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  const started = Date.now();
  await ada.button('Urgent protective act').click();
  await ada.dialog().getByLabel('Taken away from a dangerous person').check();
  await ada.field('What happened, and why it could not wait').fill('The man hit the child at the gate.');
  await ada.dialog().getByRole('button', { name: 'Record it now' }).click();
  await expect(ada.said('It is recorded. The supervisors are told')).toBeVisible();
  expect(Date.now() - started).toBeLessThan(60_000);
  await expect(ada.page.getByText('The child was protected at once')).toBeVisible();
  await ada.openTab(section);
  await expect(ada.panel()).toContainText('An urgent act waits for the urgent track');
  await expect(ada.panel()).toContainText('Urgent');
});

test('what a court decided is taken over, and told to the child', async ({ enter }) => {
  const { fileId } = await registerChild('ada');
  await callAs('ada', `POST /api/protection/files/${fileId}/open-determination`, {
    purpose: 'custody',
    priority: 'normal',
    triggers: ['custody'],
    question: 'With whom the child lives',
    baseVersion: 0,
  });
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  const panel = await ada.openTab('Determination');
  await panel.getByRole('button', { name: 'Record a court’s decision' }).click();
  await ada.dialog().getByLabel('Court', { exact: true }).fill('Family court of Example Town');
  await ada.field('Number of the decision').fill('12 F 4/26');
  await ada.field('Decided on').fill(day(0));
  await ada.field('What the court decided').fill('The child stays in foster care.');
  await ada.field('Reasons').fill('The court heard the child.');
  await ada.field('How it can be appealed against').fill('At the court of appeal.');
  await ada.field('Last day for an appeal').fill(day(30));
  await ada.finish('Record the court’s decision', 'The court’s decision is recorded.');
  await expect(panel).toContainText('Decided by a court');
  await expect(panel).toContainText('The child stays in foster care.');
  await expect(panel.getByRole('button', { name: 'Record that the decision was told' })).toBeVisible();
});
