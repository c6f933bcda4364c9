import { verify } from '@node-rs/argon2';
import { signInRoute } from '@tutela/contract';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { disablePerson } from '../../../src/platform/auth/people/shut-out.ts';
import type { Browser } from './browser.ts';
import { codeAt, openWorld, type Person, password, type World } from './sign-in-world.ts';

vi.mock('@node-rs/argon2', async (original) => {
  const actual = await original<typeof import('@node-rs/argon2')>();
  return { ...actual, verify: vi.fn(actual.verify) };
});

let world: World;
let person: Person;
let disabled: Person;
let address = 0;

beforeAll(async () => {
  world = await openWorld();
  person = await world.addPerson('amara.test', 'caseworker');
  disabled = await world.addPerson('gone.test', 'caseworker');
  await world.addPerson('boss.test', 'node_administrator');
  await world.asSystem((tx) => disablePerson(tx, disabled.accountId, world.clock.now()));
});
afterAll(() => world.close());

/** A browser at an address of its own, in a new window of the limits. */
function freshBrowser(): Browser {
  address += 1;
  world.clock.advance({ minutes: 16 });
  return world.browser(`2001:db8:0:${address.toString(16)}::1`);
}

const code = (of = person): string => codeAt(of.totpSecret, world.clock.now());
const wrongCode = (): string => (code() === '000000' ? '111111' : '000000');

/** The answer without what differs by nature. */
const comparable = ({ status, text, headers }: Awaited<ReturnType<Browser['send']>>) => ({
  status,
  text: text.replace(/"requestId":"[0-9a-f-]{36}"/, ''),
  headers: Object.keys(headers).sort(),
});

describe('signing in with username, password and code', () => {
  it('works, whatever the case and the Unicode form of the username', async () => {
    const answer = await freshBrowser().send(signInRoute, {
      body: { username: ' AMARA.Test ', password, code: code() },
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ accountId: person.accountId, mandateId: person.mandateId });
  });

  it('answers byte for byte the same whatever was wrong', async () => {
    const tries = [
      { username: 'nobody.test', password, code: code() },
      { username: person.username, password: 'not-the-password-at-all', code: code() },
      { username: person.username, password, code: wrongCode() },
      { username: disabled.username, password, code: code(disabled) },
    ];
    const answers = [];
    for (const body of tries) answers.push(comparable(await freshBrowser().send(signInRoute, { body })));
    const spent = freshBrowser();
    const body = { username: person.username, password, code: code() };
    expect((await spent.send(signInRoute, { body })).status).toBe(200);
    answers.push(comparable(await world.browser('192.0.2.1').send(signInRoute, { body })));
    expect(answers[0]).toMatchObject({ status: 401 });
    expect(answers[0]?.text).toContain('auth.credentials_wrong');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('does the same work for an unknown user as for a wrong password', async () => {
    const work = async (username: string): Promise<string[]> => {
      vi.mocked(verify).mockClear();
      const body = { username, password: 'wrong-one-altogether', code: '123456' };
      await freshBrowser().send(signInRoute, { body });
      // The algorithm and its cost, without salt and hash.
      return vi.mocked(verify).mock.calls.map(([stored]) => String(stored).split('$').slice(1, 4).join(' '));
    };
    expect(await work('unknown.test')).toEqual(['argon2id v=19 m=19456,t=2,p=1']);
    expect(await work(person.username)).toEqual(await work('unknown.test'));
  });

  it('takes a code once, also when two try at the same moment', async () => {
    const body = { username: person.username, password, code: '' };
    const [one, two] = [freshBrowser(), world.browser('192.0.2.2')];
    body.code = code();
    const answers = await Promise.all([one.send(signInRoute, { body }), two.send(signInRoute, { body })]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 401]);
  });

  it('takes the code of one step earlier or later, not of two, and none before one that was used', async () => {
    const attempt = async (seconds: number) => {
      const browser = freshBrowser();
      const at = new Date(world.clock.now().getTime() + seconds * 1000);
      const body = { username: person.username, password, code: codeAt(person.totpSecret, at) };
      return (await browser.send(signInRoute, { body })).status;
    };
    expect(await attempt(-30)).toBe(200);
    expect(await attempt(30)).toBe(200);
    expect(await attempt(-60)).toBe(401);
    expect(await attempt(60)).toBe(401);
    const browser = freshBrowser();
    const before = code();
    world.clock.advance({ seconds: 30 });
    const send = (given: string) =>
      browser.send(signInRoute, { body: { username: person.username, password, code: given } });
    expect((await send(code())).status).toBe(200);
    expect((await send(before)).status).toBe(401);
  });

  it('accepts a code as apps show it, with a space', async () => {
    const browser = freshBrowser();
    const shown = `${code().slice(0, 3)} ${code().slice(3)}`;
    const body = { username: person.username, password, code: shown };
    expect((await browser.send(signInRoute, { body })).status).toBe(200);
  });
});

describe('limits', () => {
  const fail = (browser: Browser, username: string) =>
    browser.send(signInRoute, { body: { username, password: 'wrong-one-altogether', code: '123456' } });

  it('stop one machine guessing at one person, known or not, with the same answer', async () => {
    const stopped = [];
    freshBrowser();
    for (const username of [person.username, 'nobody.at.all']) {
      const browser = world.browser('192.0.2.55');
      for (let i = 0; i < 10; i += 1) expect((await fail(browser, username)).status).toBe(401);
      stopped.push(comparable(await fail(browser, username)));
    }
    expect(stopped[0]).toMatchObject({ status: 429 });
    expect(stopped[1]).toEqual(stopped[0]);
  });

  it('refuse the right password too, until the window is over; other addresses go on', async () => {
    const browser = freshBrowser();
    for (let i = 0; i < 10; i += 1) await fail(browser, person.username);
    const body = { username: person.username, password, code: code() };
    expect((await browser.send(signInRoute, { body })).code).toBe('platform.too_many_attempts');
    expect((await world.browser('192.0.2.3').send(signInRoute, { body })).status).toBe(200);
    world.clock.advance({ minutes: 16 });
    expect((await browser.send(signInRoute, { body: { ...body, code: code() } })).status).toBe(200);
  });

  it('see through the many addresses of one IPv6 machine', async () => {
    freshBrowser();
    const at = (i: number) => world.browser(`2001:db8:ffff:1:${i.toString(16)}::9`);
    for (let i = 0; i < 10; i += 1) expect((await fail(at(i), person.username)).status).toBe(401);
    expect((await fail(at(99), person.username)).status).toBe(429);
  });

  it('count attempts that come all at once', async () => {
    const browser = freshBrowser();
    const answers = await Promise.all(Array.from({ length: 25 }, () => fail(browser, person.username)));
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(10);
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(15);
  });

  it('do not count what succeeds', async () => {
    const browser = freshBrowser();
    for (let i = 0; i < 12; i += 1) {
      world.clock.advance({ seconds: 60 });
      const body = { username: person.username, password, code: code() };
      expect((await browser.send(signInRoute, { body })).status).toBe(200);
    }
  });

  it('keep neither usernames nor addresses', async () => {
    await fail(world.browser('192.0.2.77'), 'secret.username');
    const { rows } = await world.admin.query('select t::text as row from platform.sign_in_attempt t');
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) {
      expect(row).not.toContain('secret.username');
      expect(row).not.toContain('192.0.2');
    }
  });
});

describe('the audit of signing in', () => {
  const audited = async () =>
    (
      await world.admin.query(
        `select account_id, role, outcome, code, details from platform.audit
         where operation = 'platform.sign-in' order by at desc, audit_id desc limit 1`,
      )
    ).rows[0];

  it('names the account, never the username', async () => {
    const browser = freshBrowser();
    await browser.send(signInRoute, { body: { username: person.username, password, code: code() } });
    expect(await audited()).toMatchObject({ account_id: person.accountId, outcome: 'done', role: 'system' });
    await freshBrowser().send(signInRoute, {
      body: { username: person.username, password, code: wrongCode() },
    });
    expect(await audited()).toMatchObject({
      account_id: null,
      role: 'public',
      outcome: 'refused',
      code: 'auth.credentials_wrong',
      details: { account: person.accountId },
    });
    const { rows } = await world.admin.query(
      'select count(*)::int as n from platform.audit a where a::text like $1',
      [`%${person.username}%`],
    );
    expect(rows[0].n).toBe(0);
  });
});

describe('credentials in the database', () => {
  it('answer the role system alone', async () => {
    const tables = [
      'password',
      'totp',
      'passkey',
      'passkey_challenge',
      'session',
      'invitation',
      'oidc_identity',
      'oidc_flow',
      'sign_in_attempt',
    ];
    const connection = new pg.Client(world.connection('app'));
    await connection.connect();
    try {
      for (const role of ['', 'public', 'caseworker', 'auditor', 'node_administrator']) {
        await connection.query(`select set_config('app.role', $1, false)`, [role]);
        for (const table of tables) {
          const { rows } = await connection.query(`select count(*)::int as n from platform.${table}`);
          expect(rows[0].n, `${role} ${table}`).toBe(0);
        }
        await expect(
          connection.query(`update platform.password set hash = hash`).then(({ rowCount }) => rowCount),
        ).resolves.toBe(0);
      }
      await connection.query(`select set_config('app.role', 'system', false)`);
      const { rows } = await connection.query('select count(*)::int as n from platform.password');
      expect(rows[0].n).toBeGreaterThan(0);
    } finally {
      await connection.end();
    }
    for (const role of ['auditor', 'worker'] as const) {
      const other = new pg.Client(world.connection(role));
      await other.connect();
      await other.query(`select set_config('app.role', 'system', false)`);
      for (const secret of [
        'hash from platform.password',
        'secret from platform.totp',
        'token_hash from platform.session',
      ]) {
        await expect(other.query(`select ${secret}`), `${role} ${secret}`).rejects.toThrow(
          'permission denied',
        );
      }
      await other.end();
    }
  });
});
