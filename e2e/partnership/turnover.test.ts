import { barriersOn } from '../every-page/examine.ts';
import { callAs } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { RegistryPage } from '../pages/registry-page.ts';
import { dayIn, names, recommend, seatPerson } from './arrange.ts';

const actions = Array.from({ length: 14 }, (_, at) => `Turnover ${String(at + 1).padStart(2, '0')} of 14`);
const patience = 45_000;

test('a focal point’s mandate ends with fourteen open actions, and every one stands in the successor’s list', async ({
  enter,
}) => {
  test.setTimeout(240_000);
  await seatPerson(names.petra, { partyCode: 'LI', role: 'head' });
  const ends = Date.now() + patience;
  const focalPoint = { partyCode: 'LI', role: 'focal_point', until: new Date(ends).toISOString() };
  const ownerSeatId = await seatPerson(names.oskar, focalPoint, ['petra', 'quentin']);
  const recommendationId = await recommend('LI', 'Appoint a guardian within one day.');
  const actionIds: string[] = [];
  for (const title of actions) {
    const { actionId } = await callAs<{ actionId: string }>('oskar', 'POST /api/alliance/actions', {
      ...{ partyCode: 'LI', title, words: null, institution: 'Invented ministry', ownerSeatId },
      ...{ indicatorId: null, dueOn: dayIn(40), classification: 'public' },
      recommendationIds: [recommendationId],
    });
    actionIds.push(actionId);
  }
  const former = new RegistryPage(await enter('oskar'));
  await former.open('/registry');
  await expect(former.work(/Turnover \d\d of 14/).filter({ hasText: 'Yours' })).toHaveCount(14);

  await former.page.waitForTimeout(Math.max(0, ends - Date.now()) + 500);
  const head = new RegistryPage(await enter('petra'));
  await head.open('/registry/members');
  const over = head.seat(names.oskar, 'Liechtenstein', 'Nobody owns its work');
  await expect(over.getByRole('cell', { name: '14', exact: true })).toBeVisible();

  await head.button('Nominate somebody').click();
  await head.lookUp('For which member', 'Liechtenstein');
  await head.field('Name, as in the note').fill(names.freja);
  await head.field('Office').fill('Invented ministry');
  await head.field('Domain of the office’s mail').fill('example.org');
  await head.field('Number of the note verbale').fill('NV 7/26');
  await head.writeDay('Day of the note', dayIn(-3));
  const file = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('An invented note verbale.') };
  await head.dialog().locator('input[type="file"]').setInputFiles(file);
  await head.finish('Nominate');
  await expect(head.said('The nomination is with the secretariat')).toBeVisible();

  const secretariat = new RegistryPage(await enter('quentin'));
  await secretariat.open('/registry/members');
  const nomination = secretariat.page.getByRole('region', { name: 'Nominations' });
  await expect(nomination.getByText(names.freja).first()).toBeVisible();
  expect(await barriersOn(secretariat.page, 'all')).toEqual([]);
  await nomination.getByRole('button', { name: 'Compare and decide' }).first().click();
  await secretariat.finish('Decide');
  await expect(secretariat.dialog().getByRole('alert')).toContainText('The person, as they sign in');
  await secretariat.lookUp('The person, as they sign in', names.freja);
  await secretariat.finish('Decide');
  await expect(secretariat.dialog().getByText('Say yes to every point').first()).toBeVisible();
  for (const check of ['The name is', 'The office is', 'The mail comes'])
    await secretariat.dialog().getByRole('checkbox', { name: check }).check();
  await secretariat.finish('Decide');
  await expect(secretariat.said('It is decided.')).toBeVisible();

  await head.page.reload();
  await over.getByRole('button', { name: 'Hand its work over' }).click();
  await head.field('Who takes the open work over').selectOption({ label: `${names.freja}, Focal point` });
  await head.field('Why it is handed over').fill('The mandate of the former focal point is over.');
  await head.finish('Hand it over');
  await expect(head.said('14 actions were handed over.')).toBeVisible();
  await expect(
    head.seat(names.freja, 'Liechtenstein').getByRole('cell', { name: '14', exact: true }),
  ).toBeVisible();
  await expect(head.seat(names.oskar, 'Liechtenstein')).toHaveCount(0);

  const successor = new RegistryPage(await enter('freja'));
  await successor.open('/registry');
  const theirs = successor.work(/Turnover \d\d of 14/).filter({ hasText: 'Yours' });
  await expect(theirs).toHaveCount(14);
  for (const title of actions) await expect(theirs.filter({ hasText: title })).toHaveCount(1);

  await former.page.reload();
  await former.page.getByRole('heading', { level: 1 }).waitFor();
  await expect(former.work(/Turnover/)).toHaveCount(0);
  await former.open(`/registry/recommendations/${recommendationId}`);
  await expect(former.page.getByRole('row').filter({ hasText: 'Turnover 01' })).toBeVisible();
  await expect(former.button('Say what became of it')).toHaveCount(0);
  const move = { move: 'start', words: null, dueOn: null, version: 2 };
  await expect(callAs('oskar', `POST /api/alliance/actions/${actionIds[0]}/move`, move)).rejects.toThrow(
    /partnership.seat_missing/,
  );
});
