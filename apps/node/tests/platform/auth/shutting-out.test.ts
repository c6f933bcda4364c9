import { getSessionRoute, signInRoute, signOutRoute, switchMandateRoute } from '@tutela/contract';
import { systemRandom } from '@tutela/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMandate } from '../../../src/platform/auth/people/add-mandate.ts';
import { endMandate } from '../../../src/platform/auth/people/end-mandate.ts';
import { disablePerson, enablePerson } from '../../../src/platform/auth/people/shut-out.ts';
import type { Browser } from './browser.ts';
import { codeAt, openWorld, type Person, type World } from './sign-in-world.ts';

let world: World;
let person: Person;
let count = 0;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  count += 1;
  person = await world.addPerson(`worker${count}`, 'caseworker');
});

async function signedIn(who = person, kind: 'office' | 'field' = 'office'): Promise<Browser> {
  const browser = world.browser(`203.0.113.${count}`);
  world.clock.advance({ seconds: 60 });
  const { username, password } = who;
  const code = codeAt(who.totpSecret, world.clock.now());
  const answer = await browser.send(signInRoute, { body: { username, password, code, kind } });
  expect(answer.status).toBe(200);
  return browser;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const tokenOf = (browser: Browser): string => browser.cookies.get(world.parts.cookieName) ?? '';
const me = async (browser: Browser) => (await browser.send(getSessionRoute)).body.me;

describe('a mandate', () => {
  it('is switched with a new token; the old one is worth nothing', async () => {
    const second = await world.asSystem((tx) =>
      addMandate(
        tx,
        systemRandom,
        {
          accountId: person.accountId,
          agencyId: world.agencyId,
          role: 'supervisor',
          validFrom: null,
          validUntil: null,
        },
        { by: null, at: world.clock.now() },
      ),
    );
    const browser = await signedIn();
    const old = tokenOf(browser);
    expect((await browser.send(switchMandateRoute, { body: { mandateId: second } })).status).toBe(200);
    expect(tokenOf(browser)).not.toBe(old);
    expect(await world.findSession(old)).toBeNull();
    expect((await me(browser))?.mandate.role).toBe('supervisor');
    await browser.send(signOutRoute);
    expect((await me(await signedIn()))?.mandate.role, 'used last').toBe('supervisor');
  });

  it('of somebody else cannot be taken', async () => {
    const browser = await signedIn();
    const other = await world.addPerson(`other${count}`, 'supervisor');
    const answer = await browser.send(switchMandateRoute, { body: { mandateId: other.mandateId } });
    expect(answer.code).toBe('auth.mandate_ended');
  });

  it('that ends or runs out takes its sessions with it at once', async () => {
    const ended = await signedIn();
    await world.asSystem((tx) => endMandate(tx, person, world.clock.now()));
    expect(await me(ended)).toBeNull();

    const until = new Date(world.clock.now().getTime() + 10 * 60_000);
    await world.asSystem((tx) =>
      addMandate(
        tx,
        systemRandom,
        {
          accountId: person.accountId,
          agencyId: world.agencyId,
          role: 'reader',
          validFrom: null,
          validUntil: until,
        },
        { by: null, at: world.clock.now() },
      ),
    );
    const timed = await signedIn();
    expect(await me(timed)).not.toBeNull();
    world.clock.advance({ minutes: 10 });
    expect(await me(timed)).toBeNull();

    world.clock.advance({ seconds: 60 });
    const { username, password } = person;
    const code = codeAt(person.totpSecret, world.clock.now());
    const again = await world.browser().send(signInRoute, { body: { username, password, code } });
    expect(again.code).toBe('auth.mandate_ended');
  });
});

describe('disabling a person', () => {
  it('works at the very next request, also when the two meet a thousand times', async () => {
    const browser = await signedIn();
    const token = tokenOf(browser);
    let done = false;
    let late = 0;
    let requests = 0;
    const asking = Array.from({ length: 4 }, async () => {
      while (requests < 1_000) {
        requests += 1;
        const begunAfter = done;
        const found = await world.findSession(token);
        if (begunAfter && found !== null) late += 1;
      }
    });
    while (requests < 300) await wait(1);
    await world.asSystem((tx) => disablePerson(tx, person.accountId, world.clock.now()));
    done = true;
    await Promise.all(asking);
    expect(late).toBe(0);
    expect(await me(browser)).toBeNull();
  });

  it('makes a sign-in that comes meanwhile wait, and fail', async () => {
    world.clock.advance({ seconds: 60 });
    const { accountId, username, password, totpSecret } = person;
    const disabling = world.asSystem(async (tx) => {
      await disablePerson(tx, accountId, world.clock.now());
      await wait(400);
    });
    await wait(50);
    const code = codeAt(totpSecret, world.clock.now());
    const answer = await world.browser().send(signInRoute, { body: { username, password, code } });
    await disabling;
    expect(answer.code).toBe('auth.credentials_wrong');
  });

  it('holds for sessions that nobody has ended', async () => {
    const browser = await signedIn();
    await world.admin.query(`update platform.account set state = 'disabled' where account_id = $1`, [
      person.accountId,
    ]);
    expect(await me(browser)).toBeNull();
  });

  it('leaves no session that letting them in again would revive, also when it meets a sign-in', async () => {
    const { accountId, username, password, totpSecret } = person;
    const outcomes = new Set<string>();
    for (let round = 0; round < 25; round += 1) {
      world.clock.advance({ minutes: 16 });
      const code = codeAt(totpSecret, world.clock.now());
      const [answer] = await Promise.all([
        world.browser().send(signInRoute, { body: { username, password, code } }),
        wait(10 + round).then(() => world.asSystem((tx) => disablePerson(tx, accountId, world.clock.now()))),
      ]);
      outcomes.add(answer.code ?? 'signed in');
      await world.asSystem((tx) => enablePerson(tx, accountId));
      const { rows } = await world.admin.query(
        'select count(*)::int as live from platform.session where account_id = $1 and ended_at is null',
        [accountId],
      );
      expect(rows[0].live, `round ${round}: ${answer.status}`).toBe(0);
    }
    expect(world.failures).toEqual([]);
    expect([...outcomes].filter((each) => !['signed in', 'auth.credentials_wrong'].includes(each))).toEqual(
      [],
    );
  });
});
