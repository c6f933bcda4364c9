import {
  beginTotpRoute,
  changePasswordRoute,
  confirmTotpRoute,
  listCredentialsRoute,
  signInRoute,
  stepUpWithCodeRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { codeAt, openWorld, type Person, password, type World } from './sign-in-world.ts';
import { meOf, noticesTo, signedIn } from './signed-in.ts';

let world: World;
let person: Person;
let browser: Browser;
let count = 0;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  count += 1;
  person = await world.addPerson(`worker${count}`, 'caseworker');
  browser = await signedIn(world, person);
});

const newPassword = 'marble-harvest-tundra-58';

describe('changing one’s password', () => {
  const change = (currentPassword: string, next: string) =>
    browser.send(changePasswordRoute, { body: { currentPassword, newPassword: next } });

  it('ends the other sessions, keeps this one under a new token, and works at the next sign-in', async () => {
    const other = await signedIn(world, person);
    const old = browser.cookies.get(world.parts.cookieName) ?? '';
    expect((await change(password, newPassword)).body).toEqual({ sessionsEnded: 1 });
    expect(await meOf(other)).toBeNull();
    expect(await world.findSession(old)).toBeNull();
    expect(await meOf(browser)).not.toBeNull();
    expect(await noticesTo(world, person)).toEqual(['password_changed']);
    await signedIn(world, { ...person, password: newPassword });
    world.clock.advance({ seconds: 60 });
    const code = codeAt(person.totpSecret, world.clock.now());
    const stale = await world
      .browser()
      .send(signInRoute, { body: { username: person.username, password, code } });
    expect(stale.code).toBe('auth.credentials_wrong');
  });

  it('needs the present one, and is not tried for ever', async () => {
    for (let i = 0; i < 10; i += 1) {
      expect((await change('not-my-password-at-all', newPassword)).code).toBe('auth.credentials_wrong');
    }
    expect((await change(password, newPassword)).code).toBe('platform.too_many_attempts');
    expect(await noticesTo(world, person)).toEqual([]);
  });

  it('says why a password is weak', async () => {
    const answer = await change(password, 'password1234');
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'auth.password_weak', details: { weakness: 'common' } });
    expect((await change(password, `${person.username}-2030!`)).body).toMatchObject({
      details: { weakness: 'personal' },
    });
    expect((await change(password, 'short')).code).toBe('platform.request_invalid');
  });
});

describe('changing one’s authenticator', () => {
  it('takes effect with the new one’s first code, which is then used', async () => {
    const other = await signedIn(world, person);
    const { enrolment, secret, uri, qr } = (await browser.send(beginTotpRoute)).body;
    expect(uri).toContain(`secret=${secret}`);
    expect(uri).not.toContain(person.username);
    expect(qr.path).toMatch(/^M\d+ \d+h\d+v1h-\d+z/);
    const now = () => world.clock.now();
    const wrong = await browser.send(confirmTotpRoute, {
      body: { enrolment, code: codeAt(person.totpSecret, now()) },
    });
    expect(wrong.code).toBe('auth.totp_wrong');
    const code = codeAt(secret, now());
    expect((await browser.send(confirmTotpRoute, { body: { enrolment, code } })).body).toEqual({
      sessionsEnded: 1,
    });
    expect(await noticesTo(world, person)).toEqual(['authenticator_changed']);
    expect(await meOf(other)).toBeNull();
    const fresh = world.browser();
    const attempt = (given: string) =>
      fresh.send(signInRoute, { body: { username: person.username, password, code: given } });
    expect((await attempt(code)).code).toBe('auth.credentials_wrong');
    world.clock.advance({ seconds: 60 });
    expect((await attempt(codeAt(person.totpSecret, now()))).code).toBe('auth.credentials_wrong');
    expect((await attempt(codeAt(secret, now()))).status).toBe(200);
  });

  it('is for whom it was begun, and for half an hour', async () => {
    const { enrolment, secret } = (await browser.send(beginTotpRoute)).body;
    const colleague = await signedIn(world, await world.addPerson(`colleague${count}`, 'reader'));
    const code = () => codeAt(secret, world.clock.now());
    const stolen = await colleague.send(confirmTotpRoute, { body: { enrolment, code: code() } });
    expect(stolen.body).toMatchObject({ code: 'auth.totp_wrong', details: { reload: true } });
    for (const minutes of [13, 13, 5]) {
      world.clock.advance({ minutes });
      await meOf(browser);
    }
    const proof = { code: codeAt(person.totpSecret, world.clock.now()) };
    expect((await browser.send(stepUpWithCodeRoute, { body: proof })).status).toBe(200);
    const late = await browser.send(confirmTotpRoute, { body: { enrolment, code: code() } });
    expect(late.body).toMatchObject({ code: 'auth.totp_wrong', details: { reload: true } });
  });

  it('needs a proof of presence', async () => {
    world.clock.advance({ minutes: 5 });
    expect((await browser.send(beginTotpRoute)).code).toBe('auth.step_up_needed');
  });
});

describe('the list of one’s credentials', () => {
  it('holds no hash and no secret', async () => {
    const answer = await browser.send(listCredentialsRoute);
    expect(answer.body).toMatchObject({ username: person.username, passkeys: [], providers: [] });
    for (const secret of ['argon2', person.totpSecret, password]) expect(answer.text).not.toContain(secret);
  });
});
