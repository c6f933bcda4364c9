import {
  addPasskeyRoute,
  beginPasskeyRoute,
  beginPasskeySignInRoute,
  beginPasskeyStepUpRoute,
  listCredentialsRoute,
  removePasskeyRoute,
  signInWithPasskeyRoute,
  stepUpWithPasskeyRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { disablePerson, enablePerson } from '../../../src/platform/auth/people/shut-out.ts';
import { type Browser, origin } from './browser.ts';
import { openWorld, type Person, type World } from './sign-in-world.ts';
import { meOf, noticesTo, signedIn } from './signed-in.ts';
import { type Flaw, SoftAuthenticator } from './soft-authenticator.ts';

let world: World;
let person: Person;
let browser: Browser;
let device: SoftAuthenticator;
let count = 0;

beforeAll(async () => {
  world = await openWorld();
  await world.addPerson('boss', 'node_administrator');
});
afterAll(() => world.close());

/** Each test: a person who is signed in and has added a passkey. */
beforeEach(async () => {
  count += 1;
  person = await world.addPerson(`worker${count}`, 'caseworker');
  browser = await signedIn(world, person);
  device = new SoftAuthenticator();
  expect((await add(device)).status).toBe(200);
});

async function add(authenticator: SoftAuthenticator, flaw?: Flaw) {
  const { options } = (await browser.send(beginPasskeyRoute)).body;
  const response = authenticator.create(options, origin, flaw);
  return browser.send(addPasskeyRoute, { body: { response, name: 'Work phone' } });
}

async function signInWith(authenticator: SoftAuthenticator, flaw?: Flaw) {
  const fresh = world.browser();
  const { options } = (await fresh.send(beginPasskeySignInRoute)).body;
  const response = authenticator.get(options, origin, flaw);
  return { fresh, response, answer: await fresh.send(signInWithPasskeyRoute, { body: { response } }) };
}

describe('adding a passkey', () => {
  it('asks for a key of this node that is unlocked by its owner', async () => {
    const { options } = (await browser.send(beginPasskeyRoute)).body;
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Test node' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    });
    expect(options.excludeCredentials.map((each) => each.id)).toEqual([
      device.credentialId.toString('base64url'),
    ]);
    expect(Buffer.from(options.challenge, 'base64url')).toHaveLength(32);
  });

  it('keeps its name encrypted', async () => {
    const { passkeys } = (await browser.send(listCredentialsRoute)).body;
    expect(passkeys).toMatchObject([{ name: 'Work phone', lastUsedAt: null }]);
    const { rows } = await world.admin.query('select name from platform.passkey');
    for (const { name } of rows) expect(name.toString('latin1')).not.toContain('Work phone');
  });

  it.each<[string, Flaw]>([
    ['another origin', { origin: 'http://evil.example' }],
    ['another relying party', { rpId: 'evil.example' }],
    ['another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['no unlocking', { userVerified: false }],
  ])('is refused for %s', async (_, flaw) => {
    expect((await add(new SoftAuthenticator(), flaw)).code).toBe('auth.passkey_refused');
  });

  it('is refused a second time, and for a challenge that was used', async () => {
    expect((await add(device)).code).toBe('auth.passkey_refused');
    const { options } = (await browser.send(beginPasskeyRoute)).body;
    const other = new SoftAuthenticator();
    const body = { response: other.create(options, origin, { userVerified: false }), name: 'x' };
    await browser.send(addPasskeyRoute, { body });
    const again = { response: other.create(options, origin), name: 'x' };
    expect((await browser.send(addPasskeyRoute, { body: again })).code).toBe('auth.passkey_refused');
  });

  it('needs a proof of presence not older than five minutes', async () => {
    world.clock.advance({ minutes: 5 });
    const answer = await browser.send(beginPasskeyRoute);
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: 'auth.step_up_needed', details: { strength: 'any' } });
  });
});

describe('signing in with a passkey', () => {
  it('works by the passkey alone, and counts as a strong proof of presence', async () => {
    const { answer, fresh } = await signInWith(device);
    expect(answer.body).toEqual({ accountId: person.accountId, mandateId: person.mandateId });
    expect((await meOf(fresh))?.steppedUp?.with).toBe('passkey');
  });

  it.each<[string, Flaw]>([
    ['another origin', { origin: 'https://localhost:4517' }],
    ['another relying party', { rpId: 'evil.example' }],
    ['another challenge', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['no unlocking', { userVerified: false }],
    ['another key', { otherKey: true }],
  ])('is refused for %s, with one answer', async (_, flaw) => {
    const { answer } = await signInWith(device, flaw);
    expect(answer.code).toBe('auth.passkey_refused');
    const stranger = await signInWith(new SoftAuthenticator());
    expect(answer.text.replace(/"requestId":"[^"]*"/, '')).toBe(
      stranger.answer.text.replace(/"requestId":"[^"]*"/, ''),
    );
  });

  it('takes a challenge once, for five minutes, and for what it was given', async () => {
    const { answer, fresh, response } = await signInWith(device);
    expect(answer.status).toBe(200);
    expect((await fresh.send(signInWithPasskeyRoute, { body: { response } })).code).toBe(
      'auth.passkey_refused',
    );

    const late = world.browser();
    const { options } = (await late.send(beginPasskeySignInRoute)).body;
    world.clock.advance({ minutes: 5 });
    const body = { response: device.get(options, origin) };
    expect((await late.send(signInWithPasskeyRoute, { body })).code).toBe('auth.passkey_refused');

    const stepUp = (await fresh.send(beginPasskeyStepUpRoute)).body.options;
    const misused = { response: device.get(stepUp, origin) };
    expect((await late.send(signInWithPasskeyRoute, { body: misused })).code).toBe('auth.passkey_refused');
  });

  it('takes a challenge once also when two answers come at the same moment', async () => {
    const { options } = (await world.browser().send(beginPasskeySignInRoute)).body;
    const body = { response: device.get(options, origin) };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => world.browser().send(signInWithPasskeyRoute, { body })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 401, 401, 401]);
  });

  it('is refused when the counter goes backwards: the key was copied', async () => {
    expect((await signInWith(device, { counter: 50 })).answer.status).toBe(200);
    expect((await signInWith(device, { counter: 50 })).answer.code).toBe('auth.passkey_refused');
    expect((await signInWith(device, { counter: 51 })).answer.status).toBe(200);
  });

  it('is refused to all but one of several answers with the same counter', async () => {
    const holder = await world.admin.connect();
    try {
      await holder.query('begin');
      await holder.query('select 1 from platform.account where account_id = $1 for update', [
        person.accountId,
      ]);
      const signingIn = Array.from({ length: 3 }, () => signInWith(device, { counter: 70 }));
      // Long enough for all of them to have been checked and to wait for the account.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await holder.query('commit');
      const statuses = (await Promise.all(signingIn)).map(({ answer }) => answer.status);
      expect(statuses.sort()).toEqual([200, 401, 401]);
    } finally {
      holder.release();
    }
  });

  it('is refused to somebody who was shut out', async () => {
    await world.asSystem((tx) => disablePerson(tx, person.accountId, world.clock.now()));
    expect((await signInWith(device)).answer.code).toBe('auth.passkey_refused');
    await world.asSystem((tx) => enablePerson(tx, person.accountId));
    expect((await signInWith(device)).answer.status).toBe(200);
  });

  it('is not offered at a bare address', async () => {
    const answer = await world
      .browser()
      .send(beginPasskeySignInRoute, {}, { host: '127.0.0.1:4517', origin: 'http://127.0.0.1:4517' });
    expect(answer.code).toBe('auth.passkey_refused');
  });
});

describe('stepping up with a passkey', () => {
  it('takes no challenge that was given for adding one', async () => {
    const { challenge } = (await browser.send(beginPasskeyRoute)).body.options;
    const { options } = (await browser.send(beginPasskeyStepUpRoute)).body;
    const body = { response: device.get({ ...options, challenge }, origin) };
    expect((await browser.send(stepUpWithPasskeyRoute, { body })).code).toBe('auth.passkey_refused');
  });

  it('works with one’s own only', async () => {
    world.clock.advance({ minutes: 6 });
    const { options } = (await browser.send(beginPasskeyStepUpRoute)).body;
    const body = { response: device.get(options, origin) };
    expect((await browser.send(stepUpWithPasskeyRoute, { body })).body.with).toBe('passkey');

    const colleague = await world.addPerson(`colleague${count}`, 'caseworker');
    const theirs = await signedIn(world, colleague);
    const request = (await theirs.send(beginPasskeyStepUpRoute)).body.options;
    const stolen = { response: device.get(request, origin) };
    expect((await theirs.send(stepUpWithPasskeyRoute, { body: stolen })).code).toBe('auth.passkey_refused');
  });
});

describe('removing a passkey', () => {
  it('works for one’s own; afterwards it opens nothing', async () => {
    const [passkey] = (await browser.send(listCredentialsRoute)).body.passkeys;
    const params = { passkeyId: passkey?.passkeyId ?? '' };
    const stranger = await signedIn(world, await world.addPerson(`stranger${count}`, 'caseworker'));
    expect((await stranger.send(removePasskeyRoute, { params })).code).toBe('platform.not_found');
    expect((await browser.send(removePasskeyRoute, { params })).status).toBe(200);
    expect((await noticesTo(world, person)).toSorted()).toEqual(['passkey_added', 'passkey_removed']);
    expect((await signInWith(device)).answer.code).toBe('auth.passkey_refused');
  });

  it('is refused for the only way in, also when two go at once', async () => {
    await add(new SoftAuthenticator());
    await world.admin.query('delete from platform.password where account_id = $1', [person.accountId]);
    const { passkeys } = (await browser.send(listCredentialsRoute)).body;
    const answers = await Promise.all(
      passkeys.map(({ passkeyId }) => browser.send(removePasskeyRoute, { params: { passkeyId } })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect((await browser.send(listCredentialsRoute)).body.passkeys).toHaveLength(1);
  });
});
