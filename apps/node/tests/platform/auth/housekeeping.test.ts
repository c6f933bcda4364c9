import {
  beginPasskeySignInRoute,
  beginSingleSignOnRoute,
  getSessionRoute,
  signInRoute,
} from '@tutela/contract';
import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LimitName, limits } from '../../../src/platform/auth/limit/limits.ts';
import { openSessionFinder } from '../../../src/platform/auth/session/session-finder.ts';
import { sweepAuth } from '../../../src/platform/auth/sweep.store.ts';
import { openDatabase } from '../../../src/platform/db/acting-as.ts';
import { openKysely, openPool, openSystemPool } from '../../../src/platform/db/pool.ts';
import type { DB } from '../../../src/platform/db/tables.generated.ts';
import { openWorld, type Person, password, systemAct, type World } from './sign-in-world.ts';
import { signedIn } from './signed-in.ts';

let world: World;
let person: Person;

beforeAll(async () => {
  world = await openWorld();
  person = await world.addPerson('worker', 'caseworker');
});
afterAll(() => world.close());

describe('finding a session', () => {
  it('costs one statement, and a second one every thirty seconds', async () => {
    const browser = await signedIn(world, person);
    const token = browser.cookies.get(world.parts.cookieName) ?? '';
    const statements: string[] = [];
    const pool = openSystemPool(world.connection('app'), 1, () => undefined);
    const counted = new Kysely<DB>({
      dialect: new PostgresDialect({ pool }),
      log: ({ query }) => {
        statements.push(query.sql.split(' ')[0] ?? '');
      },
    });
    try {
      const findSession = openSessionFinder(counted, world.clock, world.parts.sessionLimits);
      for (let i = 0; i < 3; i += 1) expect(await findSession(token)).not.toBeNull();
      expect(statements).toEqual(['select', 'select', 'select']);
      world.clock.advance({ seconds: 30 });
      for (let i = 0; i < 2; i += 1) await findSession(token);
      expect(statements.slice(3)).toEqual(['select', 'update', 'select']);
    } finally {
      await counted.destroy();
    }
  });

  it('finds nothing on a connection that does not act as the system', async () => {
    const browser = await signedIn(world, person);
    const token = browser.cookies.get(world.parts.cookieName) ?? '';
    const plain = openKysely(openPool(world.connection('app'), 1, () => undefined));
    try {
      expect(await openSessionFinder(plain, world.clock, world.parts.sessionLimits)(token)).toBeNull();
    } finally {
      await plain.destroy();
    }
  });
});

describe('when attempts cannot be counted', () => {
  /** The child's page, questions from outside and searches by name are served elsewhere; they are counted by the same function, and refused as secrets are. */
  const cases: Record<
    Exclude<
      LimitName,
      'child_page_address' | 'callback_account' | 'name_search_account' | 'same_child_account'
    >,
    () => Promise<{ status: number }>
  > = {
    sign_in_name: signIn,
    sign_in_name_and_address: signIn,
    sign_in_address: signIn,
    confirm_account: signIn,
    invitation_address: beginPasskey,
    passkey_address: beginPasskey,
    single_sign_on_address: () =>
      world.browser().send(beginSingleSignOnRoute, { body: { providerId: 'unknown' } }),
  };
  function signIn() {
    const body = { username: person.username, password, code: '123456' };
    return world.browser().send(signInRoute, { body });
  }
  function beginPasskey() {
    return world.browser().send(beginPasskeySignInRoute);
  }

  it('what guards a secret is refused, what guards against load goes on', async () => {
    await world.admin.query('revoke insert on platform.sign_in_attempt from tutela_app');
    try {
      for (const [name, attempt] of Object.entries(cases)) {
        const { status } = await attempt();
        if (limits[name as LimitName].uncounted === 'refuse')
          expect(status, name).toBeGreaterThanOrEqual(500);
        else expect(status, name).toBeLessThan(500);
      }
    } finally {
      await world.admin.query('grant insert on platform.sign_in_attempt to tutela_app');
    }
    expect((await signIn()).status).toBe(401);
    expect(limits.child_page_address.uncounted).toBe('refuse');
    expect(limits.callback_account.uncounted).toBe('refuse');
    expect(limits.name_search_account.uncounted).toBe('refuse');
    expect(limits.same_child_account.uncounted).toBe('refuse');
  });
});

describe('the sweep', () => {
  it('removes what has run out, and nothing that is still good; the worker may do it', async () => {
    await world.browser().send(beginPasskeySignInRoute);
    const old = await signedIn(world, person);
    world.clock.advance({ hours: 24 * 31 });
    const live = await signedIn(world, person);
    await world.browser().send(beginPasskeySignInRoute);
    const worker = openKysely(openPool(world.connection('worker'), 1, () => undefined));
    try {
      const database = openDatabase(worker, world.clock, world.writeAudit);
      await database.actingAs(systemAct(world.clock.now()), 'platform', (tx) =>
        sweepAuth(tx, world.clock.now()),
      );
    } finally {
      await worker.destroy();
    }
    const count = async (table: string, where: string): Promise<number> =>
      (await world.admin.query(`select count(*)::int as n from platform.${table} where ${where}`)).rows[0].n;
    const now = `'${world.clock.now().toISOString()}'::timestamptz`;
    expect(await count('passkey_challenge', 'true')).toBe(1);
    expect(await count('session', `absolute_until < ${now}`)).toBe(0);
    expect(await count('sign_in_attempt', `window_start < ${now} - interval '1 day'`)).toBe(0);
    expect((await live.send(getSessionRoute)).body.me).not.toBeNull();
    expect((await old.send(getSessionRoute)).body.me).toBeNull();
  });
});
