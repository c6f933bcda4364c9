import {
  acceptInvitationRoute,
  addPasskeyRoute,
  beginPasskeyRoute,
  beginPasskeySignInRoute,
  inspectInvitationRoute,
  invitePersonRoute,
  listPeopleRoute,
  renewInvitationRoute,
  signInWithPasskeyRoute,
} from '@tutela/contract';
import { systemRandom } from '@tutela/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invitePerson } from '../../../src/platform/auth/invitation/invite.ts';
import { disablePerson } from '../../../src/platform/auth/people/shut-out.ts';
import { type Browser, origin } from './browser.ts';
import { codeAt, openWorld, type Person, password, type World } from './sign-in-world.ts';
import { meOf, noticesTo, signedIn } from './signed-in.ts';
import { SoftAuthenticator } from './soft-authenticator.ts';

let world: World;
let administrator: Person;
let count = 0;

beforeAll(async () => {
  world = await openWorld();
  administrator = await world.addPerson('boss', 'node_administrator');
});
afterAll(() => world.close());

const tokenIn = (link: string): string => new URL(link).hash.slice(1);

async function invite(): Promise<{ token: string; accountId: string; boss: Browser }> {
  count += 1;
  const boss = await signedIn(world, administrator);
  const answer = await boss.send(invitePersonRoute, {
    body: { name: `New Person ${count}`, agencyId: world.agencyId, role: 'caseworker' },
  });
  expect(answer.code).toBeUndefined();
  expect(answer.body.link).toMatch(/^http:\/\/localhost:4517\/invitation#[A-Za-z0-9_-]{43}$/);
  return { token: tokenIn(answer.body.link), accountId: answer.body.accountId, boss };
}

async function accept(token: string, changes: Record<string, string> = {}) {
  const browser = world.browser();
  const inspected = await browser.send(inspectInvitationRoute, { body: { token } });
  const { enrolment, secret } = inspected.body.totp ?? { enrolment: 'none', secret: 'AAAA' };
  const body = {
    token,
    username: `new.person${count}`,
    password,
    enrolment,
    code: codeAt(secret, world.clock.now()),
    ...changes,
  };
  return { browser, secret, body, answer: await browser.send(acceptInvitationRoute, { body }) };
}

describe('a one-time link', () => {
  it('says what it is for, and lets the person choose credentials and in', async () => {
    const { token, accountId, boss } = await invite();
    const seen = await world.browser().send(inspectInvitationRoute, { body: { token } });
    expect(seen.body).toMatchObject({
      kind: 'join',
      name: `New Person ${count}`,
      agencyName: 'Child protection',
      role: 'caseworker',
      username: null,
    });
    const { answer, browser, secret } = await accept(token);
    expect(answer.body.accountId).toBe(accountId);
    expect(await meOf(browser)).toMatchObject({ accountId, steppedUp: { with: 'totp' } });
    const { options } = (await browser.send(beginPasskeyRoute)).body;
    expect(options.user.name).toBe(`new.person${count}`);
    await signedIn(world, {
      accountId,
      mandateId: '',
      username: `new.person${count}`,
      password,
      totpSecret: secret,
    });
    const person = (await boss.send(listPeopleRoute)).body.people.find(
      (each) => each.accountId === accountId,
    );
    expect(person).toMatchObject({ state: 'active', invitedUntil: null });
  });

  it('works once; used, unknown, run out and taken back are one answer', async () => {
    const used = await invite();
    expect((await accept(used.token)).answer.status).toBe(200);

    const late = await invite();
    world.clock.advance({ hours: 72 });

    const renewed = await invite();
    await renewed.boss.send(renewInvitationRoute, { params: { accountId: renewed.accountId } });

    const shutOut = await invite();
    await world.asSystem((tx) => disablePerson(tx, shutOut.accountId, world.clock.now()));

    const unknown = Buffer.alloc(32, 3).toString('base64url');
    const answers = [];
    for (const token of [used.token, late.token, renewed.token, shutOut.token, unknown]) {
      const inspected = await world.browser().send(inspectInvitationRoute, { body: { token } });
      expect(inspected.code).toBe('auth.invitation_invalid');
      answers.push((await accept(token)).answer.text.replace(/"requestId":"[^"]*"/, ''));
    }
    expect(answers[0]).toContain('auth.invitation_invalid');
    expect(new Set(answers).size).toBe(1);
  });

  it('works once also when two use it at the same moment', async () => {
    const { token } = await invite();
    const browsers = [world.browser(), world.browser()];
    const enrolments = await Promise.all(
      browsers.map((browser) => browser.send(inspectInvitationRoute, { body: { token } })),
    );
    const answers = await Promise.all(
      browsers.map((browser, i) => {
        const { enrolment = '', secret = '' } = enrolments[i]?.body.totp ?? {};
        const code = codeAt(secret, world.clock.now());
        const body = { token, username: `racer${count}-${i}`, password, enrolment, code };
        return browser.send(acceptInvitationRoute, { body });
      }),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 404]);
  });

  it('is not used up by a mistake', async () => {
    const { token } = await invite();
    expect((await accept(token, { code: '000000' })).answer.code).toBe('auth.totp_wrong');
    expect((await accept(token, { password: 'password1234' })).answer.code).toBe('auth.password_weak');
    expect((await accept(token, { username: 'BOSS' })).answer.code).toBe('auth.account_exists');
    expect((await accept(token, { enrolment: 'AAAA' })).answer.body).toMatchObject({
      code: 'auth.totp_wrong',
      details: { reload: true },
    });
    expect((await accept(token)).answer.status).toBe(200);
  });

  it('gives another secret to each who looks, so that who looked before knows nothing', async () => {
    const { token } = await invite();
    const [one, two] = await Promise.all(
      [1, 2].map(() => world.browser().send(inspectInvitationRoute, { body: { token } })),
    );
    expect(one?.body.totp.secret).not.toBe(two?.body.totp.secret);
  });

  it('stands in the database only as a hash', async () => {
    const { token } = await invite();
    const { rows } = await world.admin.query('select i::text as row from platform.invitation i');
    for (const { row } of rows) {
      expect(row).not.toContain(token);
      expect(row).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
    }
  });

  it('after a loss replaces everything: the old password, authenticator, passkeys and sessions', async () => {
    const { token, accountId, boss } = await invite();
    const { browser, secret } = await accept(token);
    const device = new SoftAuthenticator();
    const { options } = (await browser.send(beginPasskeyRoute)).body;
    await browser.send(addPasskeyRoute, {
      body: { response: device.create(options, origin), name: 'Phone' },
    });

    const renewed = await boss.send(renewInvitationRoute, { params: { accountId } });
    expect(renewed.code).toBeUndefined();
    expect(await meOf(browser), 'nothing changes before the link is used').not.toBeNull();
    const fresh = tokenIn(renewed.body.link);
    const seen = (await world.browser().send(inspectInvitationRoute, { body: { token: fresh } })).body;
    expect(seen).toMatchObject({ kind: 'reset', username: `new.person${count}` });

    const next = 'copper-window-meadow-93';
    const again = await accept(fresh, { password: next });
    expect(again.answer.status).toBe(200);
    expect(await meOf(browser)).toBeNull();
    expect(await noticesTo(world, { accountId })).toEqual(['passkey_added', 'credentials_reset']);
    const person = { accountId, mandateId: '', username: `new.person${count}`, password: next };
    await signedIn(world, { ...person, totpSecret: again.secret });
    await expect(signedIn(world, { ...person, totpSecret: secret })).rejects.toThrow('credentials_wrong');
    const other = world.browser();
    const request = (await other.send(beginPasskeySignInRoute)).body.options;
    const body = { response: device.get(request, origin) };
    expect((await other.send(signInWithPasskeyRoute, { body })).code).toBe('auth.passkey_refused');
  });

  it('can be made by the command line, by nobody', async () => {
    count += 1;
    const made = await world.asSystem((tx) =>
      invitePerson(
        tx,
        systemRandom,
        { name: 'First', agencyId: world.agencyId, role: 'node_administrator', validUntil: null },
        { by: null, at: world.clock.now() },
      ),
    );
    expect((await accept(made.token)).answer.body).toMatchObject({ accountId: made.accountId });
  });

  it('for an agency that is not there is refused', async () => {
    const boss = await signedIn(world, administrator);
    const answer = await boss.send(invitePersonRoute, {
      body: { name: 'Nobody', agencyId: 9999, role: 'reader' },
    });
    expect(answer.code).toBe('platform.not_found');
  });
});
