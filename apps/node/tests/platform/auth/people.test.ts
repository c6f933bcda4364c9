import {
  addMandateRoute,
  createAgencyRoute,
  disablePersonRoute,
  enablePersonRoute,
  endMandateRoute,
  endPersonSessionsRoute,
  invitePersonRoute,
  listAgenciesRoute,
  listPeopleRoute,
  signInRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setStepUpStrength } from '../../../src/platform/auth/session/step-up.ts';
import type { Browser } from './browser.ts';
import { codeAt, openWorld, type Person, type World } from './sign-in-world.ts';
import { meOf, signedIn } from './signed-in.ts';

let world: World;
let administrator: Person;
let boss: Browser;
let person: Person;
let count = 0;

beforeAll(async () => {
  world = await openWorld();
  administrator = await world.addPerson('boss', 'node_administrator');
});
afterAll(() => world.close());
beforeEach(async () => {
  count += 1;
  person = await world.addPerson(`worker${count}`, 'caseworker');
  boss = await signedIn(world, administrator);
});

const find = async (accountId: string) =>
  (await boss.send(listPeopleRoute)).body.people.find((each) => each.accountId === accountId);
const give = (accountId: string, changes: Record<string, unknown> = {}) =>
  boss.send(addMandateRoute, {
    params: { accountId },
    body: { agencyId: world.agencyId, role: 'supervisor', ...changes },
  });

describe('the administrator', () => {
  it('sees people with their mandates and when they last signed in; no file, no credential', async () => {
    await signedIn(world, person);
    expect(await find(person.accountId)).toEqual({
      accountId: person.accountId,
      name: `Name of ${person.username}`,
      agencyId: world.agencyId,
      agencyName: 'Child protection',
      state: 'active',
      createdAt: expect.any(String),
      lastSignedInAt: world.clock.now().toISOString(),
      invitedUntil: null,
      mandates: [
        expect.objectContaining({ mandateId: person.mandateId, role: 'caseworker', state: 'current' }),
      ],
    });
  });

  it('gives a mandate for a time, once, and ends it', async () => {
    const inAnHour = new Date(world.clock.now().getTime() + 3600_000).toISOString();
    const inTwo = new Date(world.clock.now().getTime() + 7200_000).toISOString();
    const given = await give(person.accountId, { validFrom: inAnHour, validUntil: inTwo });
    expect(given.code).toBeUndefined();
    expect((await give(person.accountId)).code).toBe('platform.request_conflict');
    const states = async () => (await find(person.accountId))?.mandates.map((each) => each.state);
    expect(await states()).toEqual(['current', 'coming']);
    world.clock.advance({ hours: 1 });
    boss = await signedIn(world, administrator);
    expect(await states()).toEqual(['current', 'current']);
    const params = { accountId: person.accountId, mandateId: given.body.mandateId };
    expect((await boss.send(endMandateRoute, { params })).status).toBe(200);
    expect(await states()).toEqual(['current', 'over']);
    expect((await boss.send(endMandateRoute, { params })).code).toBe('platform.not_found');
  });

  it('is told which field is wrong when a mandate ends before it begins, or in the past', async () => {
    const at = (minutes: number) => new Date(world.clock.now().getTime() + minutes * 60_000).toISOString();
    const backwards = await give(person.accountId, { validFrom: at(60), validUntil: at(30) });
    expect(backwards.body).toMatchObject({ fields: [{ path: 'body.validUntil', rule: 'before_start' }] });
    const past = await give(person.accountId, { validUntil: at(-1) });
    expect(past.body).toMatchObject({ fields: [{ path: 'body.validUntil', rule: 'past' }] });
  });

  it('gives no mandate to themselves: they would read files', async () => {
    expect((await give(administrator.accountId)).code).toBe('auth.second_administrator_needed');
  });

  it('ends somebody’s sessions, and shuts them out at once until they let them in again', async () => {
    const theirs = await signedIn(world, person);
    const params = { accountId: person.accountId };
    expect((await boss.send(endPersonSessionsRoute, { params })).body).toEqual({ sessionsEnded: 1 });
    expect(await meOf(theirs)).toBeNull();
    const again = await signedIn(world, person);
    expect((await boss.send(disablePersonRoute, { params })).body).toEqual({ sessionsEnded: 1 });
    expect(await meOf(again)).toBeNull();
    world.clock.advance({ seconds: 60 });
    const { username, password } = person;
    const code = codeAt(person.totpSecret, world.clock.now());
    const refused = await world.browser().send(signInRoute, { body: { username, password, code } });
    expect(refused.code).toBe('auth.credentials_wrong');
    expect((await boss.send(enablePersonRoute, { params })).body).toEqual({ state: 'active' });
    expect(await meOf(again)).toBeNull();
    await signedIn(world, person);
  });

  it('needs a passkey for what gives power, unless the node says otherwise; never to shut somebody out', async () => {
    await world.asSystem((tx) => setStepUpStrength(tx, 'peopleStepUp', 'passkey'));
    try {
      const body = { name: 'Somebody', agencyId: world.agencyId, role: 'reader' as const };
      const invited = await boss.send(invitePersonRoute, { body });
      expect(invited.body).toMatchObject({ code: 'auth.step_up_needed', details: { strength: 'passkey' } });
      expect((await give(person.accountId)).code).toBe('auth.step_up_needed');
      const params = { accountId: person.accountId };
      expect((await boss.send(disablePersonRoute, { params })).status).toBe(200);
      expect((await boss.send(enablePersonRoute, { params })).code).toBe('auth.step_up_needed');
    } finally {
      await world.asSystem((tx) => setStepUpStrength(tx, 'peopleStepUp', 'any'));
    }
  });

  it('adds an agency once', async () => {
    const body = { name: `Shelter ${count}`, kind: 'shelter' as const, state: 'AT' };
    const { agencyId } = (await boss.send(createAgencyRoute, { body })).body;
    expect((await boss.send(createAgencyRoute, { body })).code).toBe('platform.request_conflict');
    const { agencies } = (await boss.send(listAgenciesRoute)).body;
    expect(agencies.find((each) => each.agencyId === agencyId)).toMatchObject({ ...body, people: 0 });
    expect(agencies.find((each) => each.agencyId === world.agencyId)?.people).toBeGreaterThan(1);
  });

  it('alone may do this', async () => {
    const theirs = await signedIn(world, person);
    const params = { accountId: administrator.accountId };
    for (const answer of [
      await theirs.send(listPeopleRoute),
      await theirs.send(disablePersonRoute, { params }),
      await theirs.send(addMandateRoute, { params, body: { agencyId: world.agencyId, role: 'auditor' } }),
      await theirs.send(createAgencyRoute, { body: { name: 'Mine', kind: 'ngo', state: 'AT' } }),
    ]) {
      expect(answer.code).toBe('platform.not_permitted');
    }
    expect((await world.browser().send(listPeopleRoute)).code).toBe('platform.not_signed_in');
  });

  it('is named in the audit with the role they had', async () => {
    await boss.send(disablePersonRoute, { params: { accountId: person.accountId } });
    const { rows } = await world.admin.query(
      `select account_id, role, outcome, details from platform.audit
       where operation = 'platform.disable-person' order by at desc limit 1`,
    );
    expect(rows[0]).toMatchObject({
      account_id: administrator.accountId,
      outcome: 'done',
      details: { as: 'node_administrator' },
    });
  });
});

describe('the last administrator', () => {
  it('can neither be shut out nor lose the mandate', async () => {
    const params = { accountId: administrator.accountId };
    expect((await boss.send(disablePersonRoute, { params })).code).toBe('auth.last_administrator');
    const mandate = { ...params, mandateId: administrator.mandateId };
    expect((await boss.send(endMandateRoute, { params: mandate })).code).toBe('auth.last_administrator');
    expect(await meOf(boss)).not.toBeNull();
  });

  it('is still there when two administrators shut each other out at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const second = await world.addPerson(`second${count}-${round}`, 'node_administrator');
      const [first, other] = [await signedIn(world, administrator), await signedIn(world, second)];
      const answers = await Promise.all([
        first.send(disablePersonRoute, { params: { accountId: second.accountId } }),
        other.send(disablePersonRoute, { params: { accountId: administrator.accountId } }),
      ]);
      const { rows } = await world.admin.query(
        `select count(*)::int as n from platform.mandate m join platform.account a using (account_id)
         where m.role = 'node_administrator' and m.ended_at is null and a.state = 'active'`,
      );
      expect(rows[0].n, JSON.stringify(answers.map((answer) => answer.status))).toBe(1);
      await world.admin.query(`update platform.account set state = 'active' where account_id = $1`, [
        administrator.accountId,
      ]);
      await world.admin.query(`update platform.account set state = 'disabled' where account_id = $1`, [
        second.accountId,
      ]);
    }
  });
});
