import {
  endOtherSessionsRoute,
  endSessionRoute,
  getSessionRoute,
  listSessionsRoute,
  signInRoute,
  signOutRoute,
  stepUpWithCodeRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashToken } from '../../../src/platform/auth/token.ts';
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

const tokenOf = (browser: Browser): string => browser.cookies.get(world.parts.cookieName) ?? '';
const me = async (browser: Browser) => (await browser.send(getSessionRoute)).body.me;

describe('a session', () => {
  it('is a cookie of this node that no script and no other site gets at', async () => {
    const browser = world.browser();
    world.clock.advance({ seconds: 60 });
    const { username, password, totpSecret } = person;
    const code = codeAt(totpSecret, world.clock.now());
    const answer = await browser.send(signInRoute, { body: { username, password, code } });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(
      new RegExp(`^__Host-tutela-${world.parts.node.nodeId}=[A-Za-z0-9_-]{43}; Max-Age=43200; Path=/; `),
    );
    for (const mark of ['HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(mark);
    expect(cookie).not.toContain('Domain');
  });

  it('tells who is signed in, as what and until when', async () => {
    const browser = await signedIn();
    const at = world.clock.now().getTime();
    expect(await me(browser)).toMatchObject({
      accountId: person.accountId,
      kind: 'office',
      mandate: { role: 'caseworker', mandateId: person.mandateId, agencyName: 'Child protection' },
      permissions: expect.arrayContaining(['signed_in', 'file.register']),
      idleUntil: new Date(at + 15 * 60_000).toISOString(),
      absoluteUntil: new Date(at + 12 * 3600_000).toISOString(),
      steppedUp: { with: 'totp', until: new Date(at + 5 * 60_000).toISOString() },
      hasPassword: true,
      hasPasskey: false,
    });
  });

  it('is nobody for those who have none', async () => {
    const { body, status } = await world.browser().send(getSessionRoute);
    expect(status).toBe(200);
    expect(body).toEqual({
      node: world.parts.node,
      ways: { passkey: true, providers: [] },
      me: null,
    });
  });

  it.each([
    ['office', 15],
    ['field', 5],
  ] as const)('in the %s ends after %i idle minutes', async (kind, minutes) => {
    const browser = await signedIn(person, kind);
    world.clock.advance({ minutes: minutes - 1, seconds: 59 });
    expect(await me(browser)).not.toBeNull();
    world.clock.advance({ minutes });
    expect(await me(browser)).toBeNull();
  });

  it('is not kept alive by requests that a page makes by itself', async () => {
    const browser = await signedIn();
    world.clock.advance({ minutes: 10 });
    await browser.send(getSessionRoute, {}, { 'tutela-background': '1' });
    world.clock.advance({ minutes: 6 });
    expect(await me(browser)).toBeNull();
  });

  it('ends after twelve hours however busy', async () => {
    const browser = await signedIn();
    for (let minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
      world.clock.advance({ minutes: 10 });
      expect(await me(browser)).not.toBeNull();
    }
    world.clock.advance({ minutes: 10 });
    expect(await me(browser)).toBeNull();
  });

  it('is noted at most every thirty seconds', async () => {
    const browser = await signedIn();
    const lastSeen = async () =>
      (
        await world.admin.query('select last_seen_at from platform.session where token_hash = $1', [
          hashToken(tokenOf(browser)),
        ])
      ).rows[0].last_seen_at.getTime();
    const first = await lastSeen();
    world.clock.advance({ seconds: 29 });
    await me(browser);
    expect(await lastSeen()).toBe(first);
    world.clock.advance({ seconds: 1 });
    await me(browser);
    expect(await lastSeen()).toBe(first + 30_000);
  });

  it('has a token that stands nowhere in the database', async () => {
    const browser = await signedIn();
    const token = tokenOf(browser);
    const { rows } = await world.admin.query(
      `select table_name from information_schema.tables where table_schema = 'platform'`,
    );
    for (const { table_name } of rows) {
      const found = await world.admin.query(
        `select count(*)::int as n from platform.${table_name} t where t::text like $1 or t::text like $2`,
        [`%${token}%`, `%${Buffer.from(token).toString('hex')}%`],
      );
      expect(found.rows[0].n, table_name).toBe(0);
    }
    expect(hashToken(token).length).toBe(32);
  });

  it('ends at sign-out, in the browser too', async () => {
    const browser = await signedIn();
    const token = tokenOf(browser);
    const answer = await browser.send(signOutRoute);
    expect(answer.status).toBe(200);
    expect(answer.headers['clear-site-data']).toBe('"cache"');
    expect(tokenOf(browser)).toBe('');
    expect(await world.findSession(token)).toBeNull();
    expect((await browser.send(signOutRoute)).status).toBe(200);
  });

  it('ends when the browser signs in anew', async () => {
    const browser = await signedIn();
    const first = tokenOf(browser);
    world.clock.advance({ seconds: 60 });
    const code = codeAt(person.totpSecret, world.clock.now());
    await browser.send(signInRoute, { body: { username: person.username, password: person.password, code } });
    expect(tokenOf(browser)).not.toBe(first);
    expect(await world.findSession(first)).toBeNull();
  });
});

describe('one’s own sessions', () => {
  it('are listed, and ended one by one or all but this one', async () => {
    const here = await signedIn();
    const there = await signedIn();
    const elsewhere = await signedIn();
    const list = (await here.send(listSessionsRoute)).body.sessions;
    expect(list).toHaveLength(3);
    expect(list.filter((each) => each.current)).toHaveLength(1);
    const other = list.find((each) => !each.current);
    expect((await here.send(endSessionRoute, { params: { sessionId: other?.sessionId ?? '' } })).status).toBe(
      200,
    );
    expect((await here.send(endOtherSessionsRoute)).body).toEqual({ ended: 1 });
    expect(await me(there)).toBeNull();
    expect(await me(elsewhere)).toBeNull();
    expect(await me(here)).not.toBeNull();
  });

  it('are nobody else’s to end', async () => {
    const mine = await signedIn();
    const sessionId = (await me(mine))?.sessionId ?? '';
    const stranger = await signedIn(await world.addPerson(`stranger${count}`, 'node_administrator'));
    const answer = await stranger.send(endSessionRoute, { params: { sessionId } });
    expect(answer.code).toBe('platform.not_found');
    expect(await me(mine)).not.toBeNull();
  });
});

describe('a step-up', () => {
  it('gives a new token and counts for five minutes', async () => {
    const browser = await signedIn();
    world.clock.advance({ minutes: 6 });
    expect((await me(browser))?.steppedUp).toBeNull();
    const old = tokenOf(browser);
    const code = codeAt(person.totpSecret, world.clock.now());
    const answer = await browser.send(stepUpWithCodeRoute, { body: { code } });
    expect(answer.body).toMatchObject({ with: 'totp' });
    expect(tokenOf(browser)).not.toBe(old);
    expect(await world.findSession(old)).toBeNull();
    expect((await me(browser))?.steppedUp?.with).toBe('totp');
    const replay = await browser.send(stepUpWithCodeRoute, { body: { code } });
    expect(replay.code).toBe('auth.totp_wrong');
  });
});
