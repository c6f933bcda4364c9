import {
  type ActOnPractice,
  actOnPracticeRoute,
  listWorkRoute,
  readPracticeRoute,
  submitPracticeRoute,
} from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendReminders } from '../../src/partnership/index.ts';
import { systemAct } from '../../src/platform/db/act.ts';
import { type KnowledgeWorld, openKnowledgeWorld, page, practice } from './knowledge-world.ts';

let world: KnowledgeWorld;
let practiceId: string;
const words = 'Because the test says so.';
beforeAll(async () => {
  world = await openKnowledgeWorld();
  const { austria, germany, france, secretariat } = world;
  ({ practiceId } = await austria.call(submitPracticeRoute, { body: practice }));
  await act(secretariat, { kind: 'check', eligible: true, words: null });
  await act(germany, { kind: 'read', partyCode: 'DE', reading: 'supports', words });
  await act(france, { kind: 'read', partyCode: 'FR', reading: 'supports', words });
  await act(secretariat, { kind: 'rate', rating: 'promising', words });
  await act(secretariat, { kind: 'publish' });
});
afterAll(() => world.node.close());

const act = (person: TestPerson, body: ActOnPractice) =>
  person.call(actOnPracticeRoute, { params: { practiceId }, body });

/** What a person has to do, and what the practice says, on a day; whoever asks signs in again. */
async function on(day: string) {
  const { clock } = world.node;
  clock.advance(Date.parse(`${day}T08:00:00Z`) - clock.now().getTime());
  const [owner, office] = [
    await world.node.signInAgain(world.austria),
    await world.node.signInAgain(world.secretariat),
  ];
  const workOf = async (person: TestPerson) =>
    (await person.call(listWorkRoute, {})).work.map(({ kind, dueOn }) => `${kind} ${dueOn}`);
  const read = await world.node.public(readPracticeRoute, { params: { practiceId } });
  const { validity, validUntil, number } = read.practice;
  return { owner, office, validity, validUntil, number, work: [await workOf(owner), await workOf(office)] };
}

async function remind(): Promise<number> {
  const { app, clock } = world.node;
  const looking = systemAct('partnership.send-reminders', clock.now(), {
    purpose: 'cooperation',
    audit: 'write',
  });
  return sendReminders(app.database, looking, app.partnership);
}

it('a good practice is looked at again after twenty-four months, by whoever is asked to', async () => {
  const early = await on('2028-02-01');
  expect([early.validity, early.validUntil, early.work]).toEqual(['valid', '2028-06-01', [[], []]]);
  await expect(act(early.office, { kind: 'validate', words })).rejects.toMatchObject({
    problem: { details: { because: 'too_early' } },
  });
  const due = await on('2028-05-02');
  expect([due.validity, due.work]).toEqual(['due', [['practice 2028-06-01'], ['practice 2028-06-01']]]);
  expect([await remind(), await remind()]).toEqual([1, 0]);
  const late = await on('2028-07-02');
  expect(late.validity).toBe('overdue');
  const shown = await page(world, `/alliance/practices/GP-${late.number}`);
  expect(shown.body).toContain('nobody has confirmed since');
  await expect(act(late.owner, { kind: 'validate', words })).rejects.toMatchObject({
    problem: { code: 'partnership.seat_missing' },
  });
  await act(late.office, { kind: 'validate', words });
  const renewed = await on('2028-07-03');
  expect([renewed.validity, renewed.validUntil, renewed.work]).toEqual(['valid', '2030-07-02', [[], []]]);
});
