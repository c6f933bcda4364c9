import * as contract from '@tutela/contract';
import { dayOf } from '@tutela/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendReminders } from '../../src/partnership/index.ts';
import { systemAct } from '../../src/platform/db/act.ts';
import { type AllianceWorld, openAllianceWorld, plan, recommend, type Seated } from './alliance-world.ts';

let world: AllianceWorld;
let successor: Seated;
let actionId: string;
beforeAll(async () => {
  world = await openAllianceWorld();
});
afterAll(() => world.node.close());

/** What the job does on that day; the clock only goes forward. */
async function onDay(date: string): Promise<number> {
  const { clock, app } = world.node;
  clock.advance(Date.parse(`${date}T04:00:00Z`) - clock.now().getTime());
  const act = systemAct('partnership.send-reminders', clock.now(), {
    purpose: 'cooperation',
    audit: 'write',
  });
  return sendReminders(app.database, act, app.partnership);
}

/** Kinds of what somebody was told, in order. */
const told = async ({ accountId }: Seated) => {
  const rows = await world.node.asSystem((tx) =>
    tx
      .selectFrom('platform.notice')
      .select('kind')
      .where('account_id', '=', accountId)
      .orderBy('at')
      .execute(),
  );
  return rows.map(({ kind }) => kind);
};

const again = async (person: Seated): Promise<Seated> => ({
  ...person,
  ...(await world.node.signInAgain(person)),
});

const workOf = async (person: Seated) =>
  (await (await again(person)).call(contract.listWorkRoute, {})).work.map(
    ({ kind, dueOn }) => `${kind} ${dueOn}`,
  );

describe('reminders', () => {
  it('of an action go to whoever owns it, a month and a week before, each once', async () => {
    const recommendationId = await recommend(world);
    ({ actionId } = await plan(world, [recommendationId], '2026-09-30'));
    expect(await onDay('2026-08-30')).toBe(0);
    expect(await onDay('2026-08-31')).toBe(1);
    expect(await onDay('2026-08-31')).toBe(0);
    expect(await onDay('2026-09-22')).toBe(0);
    expect(await told(world.focalPoint)).toEqual(['alliance_due']);
    expect(await told(world.head)).toEqual([]);
    expect(await workOf(world.focalPoint)).toEqual(['action 2026-09-30', 'answer null']);
  });

  it('go to the new focal point once the old one has left, and to the old one no more', async () => {
    const head = await again(world.head);
    const deputy = await world.seat('AT', 'deputy', 'head_of_delegation');
    await head.call(contract.endSeatRoute, {
      params: { seatId: world.focalPoint.seatId },
      body: { successorSeatId: deputy.seatId, reason: 'Goes to another post' },
    });
    successor = await world.seat('AT', 'focal_point', 'delegate');
    await (await again(deputy)).call(contract.handWorkOverRoute, {
      params: { seatId: deputy.seatId },
      body: { toSeatId: successor.seatId, note: 'The new focal point is here' },
    });
    expect(await onDay('2026-09-23')).toBe(1);
    expect([await told(successor), await told(world.focalPoint), await told(deputy)]).toEqual([
      ['alliance_due'],
      ['alliance_due'],
      [],
    ]);
    expect(await workOf(successor)).toEqual(['action 2026-09-30', 'answer null']);
  });

  it('a month late go to those who lead too; what is done is asked for no more', async () => {
    expect(await onDay('2026-09-30')).toBe(1);
    await onDay('2026-10-30');
    expect((await told(successor)).at(-1)).toBe('alliance_late');
    expect(await told(world.head)).toEqual(['alliance_late']);
    await (await again(successor)).call(contract.moveActionRoute, {
      params: { actionId },
      body: { move: 'finish', words: null, dueOn: null, version: 3 },
    });
    const before = await told(successor);
    await onDay('2026-12-30');
    expect(await told(successor)).toEqual(before);
  });

  it('of a plan go out where nothing was planned, and where nobody sits they wait for whoever comes', async () => {
    const secretariat = await world.node.signInAgain(world.secretariat);
    const recommendationId = await recommend({ ...world, secretariat }, { addressee: 'SI' });
    const leads = await world.seat('SI', 'head', 'head_of_delegation');
    const { planDueOn } = await leads.call(contract.respondRoute, {
      params: { recommendationId },
      body: {
        ...{ answer: 'supported', part: null, reason: null, source: 'Letter' },
        answeredOn: dayOf(world.node.clock.now()),
        language: 'en',
      },
    });
    expect(planDueOn).toBe('2027-06-30');
    await leads.call(contract.endSeatRoute, {
      params: { seatId: leads.seatId },
      body: { successorSeatId: null, reason: 'Left' },
    });
    await onDay('2027-06-23');
    expect(await told(leads)).toEqual([]);
    const comes = await world.seat('SI', 'focal_point', 'delegate');
    await onDay('2027-06-24');
    expect(await told(comes)).toEqual(['alliance_due']);
    expect(await workOf(comes)).toContain('plan 2027-06-30');
  });

  it('are told in one notice for all that was missed', async () => {
    const secretariat = await world.node.signInAgain(world.secretariat);
    const late = { ...world, secretariat };
    const ids = [await recommend(late), await recommend(late), await recommend(late)];
    const point = await again(successor);
    for (const recommendationId of ids)
      await point.call(contract.respondRoute, {
        params: { recommendationId },
        body: {
          ...{ answer: 'supported', part: null, reason: null, source: 'Letter' },
          answeredOn: '2026-05-01',
          language: 'en',
        },
      });
    const before = await told(successor);
    await onDay('2027-06-25');
    expect(await told(successor)).toEqual([...before, 'alliance_late']);
    await onDay('2027-06-26');
    expect(await told(successor)).toEqual([...before, 'alliance_late']);
  });

  it('hold no word of what they are about', async () => {
    const rows = await world.asSystem((tx) => tx.selectFrom('partnership.reminder').selectAll().execute());
    expect(rows.length).toBeGreaterThan(5);
    const columns = new Set(rows.flatMap((row) => Object.keys(row)));
    expect([...columns].sort()).toEqual(['at', 'due_on', 'kind', 'step', 'subject_id']);
  });
});
