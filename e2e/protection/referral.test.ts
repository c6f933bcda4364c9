import { callAs, registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

const shelter = 'Lantern House Shelter';
const request = 'A quiet room from tonight on.';

interface Directory {
  readonly agencies: readonly { readonly agencyId: number; readonly name: string }[];
  readonly people: readonly { readonly accountId: string; readonly role: string }[];
}

test('a guardian objects to a referral, and it cannot be sent', async ({ enter }) => {
  const { fileId, codeName } = await registerChild('ada');
  await agree(fileId);
  await appointGuardian(fileId);
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  const panel = await ada.openTab('Plan');
  await writeReferral(ada);
  await expect(panel).toContainText('Waits for the guardian');
  await expect(panel).toContainText('The guardian in office has not agreed to this referral.');

  await panel.getByRole('button', { name: 'Ask the guardian' }).click();
  await ada.field('Question').fill('May the shelter be asked for a room?');
  await ada.field('Answer by').fill(inDays(3));
  await ada.finish('Ask', 'The guardian is asked.');

  const faris = new FilePage(await enter('faris'));
  await faris.open(fileId);
  await faris.openTab('Guardian');
  await faris.button('Record the guardian’s answer').click();
  await faris.dialog().getByLabel('The guardian objects').check();
  await faris.field('In the guardian’s words').fill('The child was afraid there. Find another place.');
  await faris.finish('Record the answer', 'The answer is recorded.');

  await ada.page.reload();
  await ada.openTab('Plan');
  await expect(panel).toContainText('The guardian objects to this referral, so it cannot be sent.');
  await panel.getByRole('button', { name: 'Send the referral' }).click();
  await ada.dialog().getByRole('button', { name: 'Send the referral' }).click();
  await expect(ada.dialog().getByText('Only the guardian can change that').last()).toBeVisible();
  await ada.dialog().getByRole('button', { name: 'Cancel' }).click();
  await expect(panel).toContainText('Waits for the guardian');

  const timur = new FilePage(await enter('timur'));
  await timur.page.goto('/referrals');
  await expect(timur.heading('Referrals to your agency')).toBeVisible();
  await expect(timur.page.getByText(codeName)).toHaveCount(0);
  await timur.page.goto(`/files/${fileId}`);
  await expect(timur.nothingHere()).toBeVisible();
});

test('consent is taken back after a referral was accepted, and access ends', async ({ enter }) => {
  const { fileId, codeName } = await registerChild('ada', 'Example Referred');
  await agree(fileId);
  const ada = new FilePage(await enter('ada'));
  await ada.open(fileId);
  const panel = await ada.openTab('Plan');
  await writeReferral(ada);
  await expect(panel).toContainText('Ready to be sent');
  await panel.getByRole('button', { name: 'Send the referral' }).click();
  await expect(ada.dialog()).toContainText(`From then on ${shelter} may read what is named below`);
  await ada.finish('Send the referral', 'The referral is sent.');

  const timur = new FilePage(await enter('timur'));
  await timur.page.goto('/referrals');
  const received = timur.page.getByRole('region', { name: codeName });
  await expect(received).not.toContainText(request);
  await received.getByRole('button', { name: 'Open the referral' }).click();
  await expect(received).toContainText(request);
  await received.getByRole('button', { name: 'Answer' }).click();
  await timur.dialog().getByLabel('We accept', { exact: true }).check();
  await timur.finish('Send the answer', 'Your answer is sent.');
  await expect(received).toContainText('Accepted');
  await timur.open(fileId);
  await expect(await timur.showIdentity()).toContainText('Example Referred');

  await ada.page.reload();
  await expect(await ada.openTab('Plan')).toContainText('Accepted');
  const consent = await ada.openTab('Consent');
  await consent.getByRole('button', { name: 'Take consent back' }).click();
  await ada.dialog().getByLabel('The child', { exact: true }).check();
  await ada.field('What it means').fill('They can no longer read your file.');
  await ada.finish('Take the consent back', 'What was shared because of it has ended.');
  await expect(await ada.openTab('Plan')).toContainText('Consent taken back');

  await timur.page.goto(`/files/${fileId}`);
  await expect(timur.nothingHere()).toBeVisible();
  await timur.page.goto('/referrals');
  await expect(timur.heading('Referrals to your agency')).toBeVisible();
  await expect(timur.page.getByText(codeName)).toHaveCount(0);
});

async function writeReferral(file: FilePage): Promise<void> {
  await file.panel().getByRole('button', { name: 'Write a referral' }).click();
  await file.field('To which agency').selectOption({ label: shelter });
  await file.field('For what').selectOption({ label: 'Accommodation and services' });
  await file.field('Needs').fill('A place');
  await file.option('A place to live').click();
  await file.field('What is asked of them').fill(request);
  await file.field('What they will see').fill('Identity');
  await file.option('Identity').click();
  await file.field('Lawful basis').selectOption({ label: 'A task of public authority' });
  await file.finish('Write the referral', 'The referral is written. It is not sent yet.');
}

const directory = () => callAs<Directory>('ada', 'GET /api/directory');

/** That the child agreed to be referred to the shelter. */
async function agree(fileId: string): Promise<void> {
  const { agencies } = await directory();
  const given = { purpose: true, use: true, research_use: true };
  await callAs('ada', `POST /api/protection/files/${fileId}/record-consent`, {
    by: 'child',
    capacityNote: 'Said it again in own words.',
    purposes: ['services'],
    recipientAgencies: agencies.filter(({ name }) => name === shelter).map(({ agencyId }) => agencyId),
    recipientNames: [],
    sections: ['identity'],
    validUntil: inDays(30),
    exceptions: '',
    medium: 'spoken',
    language: 'en',
    interpreter: 'none',
    explained: { ...given, right_of_access: true, storage_time: true, withdrawal: true },
    lawfulBasis: 'public_task',
    childOnPublication: 'not_asked',
    givenOn: inDays(0),
    baseVersion: 0,
  });
}

async function appointGuardian(fileId: string): Promise<void> {
  const { people } = await directory();
  const at = `POST /api/protection/files/${fileId}`;
  const authority = 'Court of Example Town';
  const request = { authority, reason: 'No parent can act.', requestedOn: inDays(0), baseVersion: 0 };
  await callAs('ada', `${at}/request-guardian`, request);
  await callAs('carla', `${at}/appoint-guardian`, {
    standing: 'appointed',
    name: 'Faris Example',
    organisation: '',
    accountId: people.find(({ role }) => role === 'guardian')?.accountId ?? null,
    outOfHours: '',
    authority,
    actNumber: 'G 17/26',
    appointedOn: inDays(0),
    scope: ['legal_representation'],
    independent: true,
    worksFor: [],
    vettedOn: inDays(-90),
    languages: ['ar'],
    children: 3,
    overLimitReason: '',
    baseVersion: 1,
  });
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
}
