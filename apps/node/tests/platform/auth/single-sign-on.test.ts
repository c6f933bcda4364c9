import {
  beginSingleSignOnRoute,
  confirmSingleSignOnRoute,
  finishSingleSignOnRoute,
  getSessionRoute,
  inspectInvitationRoute,
} from '@tutela/contract';
import { systemRandom } from '@tutela/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invitePerson } from '../../../src/platform/auth/invitation/invite.ts';
import { disablePerson } from '../../../src/platform/auth/people/shut-out.ts';
import { type Browser, origin } from './browser.ts';
import { codeAt, openWorld, type World } from './sign-in-world.ts';
import { meOf } from './signed-in.ts';
import { clientId, clientSecret, openTestProvider, type TestProvider } from './test-provider.ts';

let provider: TestProvider;
let world: World;
let count = 0;

beforeAll(async () => {
  provider = await openTestProvider(`${origin}/single-sign-on`);
  const settings = { issuer: provider.issuer, clientId, clientSecret };
  world = await openWorld([
    { id: 'trusted', name: 'Ministry', trustProviderMfa: true, ...settings },
    { id: 'plain', name: 'Shelter', trustProviderMfa: false, ...settings },
    {
      id: 'broken',
      name: 'Nobody there',
      trustProviderMfa: true,
      ...settings,
      issuer: 'http://localhost:9',
    },
  ]);
  // The provider's tokens are of today.
  world.clock.advance({ hours: (Date.now() - world.clock.now().getTime()) / 3600_000 });
  await world.addPerson('boss', 'node_administrator');
});
afterAll(async () => {
  await world.close();
  await provider.close();
});

async function invite() {
  count += 1;
  const person = { name: `Person ${count}`, agencyId: world.agencyId, role: 'caseworker' } as const;
  const asking = { by: null, at: world.clock.now() };
  return world.asSystem((tx) => invitePerson(tx, systemRandom, { ...person, validUntil: null }, asking));
}

/** Begins in a browser, goes through the provider, comes back; answers what the page would send to finish. */
async function throughProvider(browser: Browser, providerId: string, subject: string, invitation?: string) {
  const begun = await browser.send(beginSingleSignOnRoute, { body: { providerId, invitation } });
  expect(begun.code).toBeUndefined();
  return (await provider.signInAs(subject, begun.body.location)).search;
}

async function signOn(providerId: string, subject: string, invitation?: string) {
  const browser = world.browser();
  const search = await throughProvider(browser, providerId, subject, invitation);
  return { browser, search, answer: await browser.send(finishSingleSignOnRoute, { body: { search } }) };
}

describe('single sign-on', () => {
  it('is offered by name', async () => {
    const { ways } = (await world.browser().send(getSessionRoute)).body;
    expect(ways.providers).toEqual([
      { providerId: 'trusted', name: 'Ministry' },
      { providerId: 'plain', name: 'Shelter' },
      { providerId: 'broken', name: 'Nobody there' },
    ]);
  });

  it('asks with a code, PKCE, state and nonce', async () => {
    const { location } = (
      await world.browser().send(beginSingleSignOnRoute, { body: { providerId: 'trusted' } })
    ).body;
    const asked = Object.fromEntries(new URL(location).searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      redirect_uri: `${origin}/single-sign-on`,
    });
    for (const secret of ['state', 'nonce', 'code_challenge']) expect(asked[secret]).toHaveLength(43);
  });

  it('lets nobody in who was not linked by an administrator’s link', async () => {
    const { answer, browser } = await signOn('trusted', 'a-stranger');
    expect(answer.body).toMatchObject({ code: 'auth.oidc_refused', details: { reason: 'not_linked' } });
    expect(await meOf(browser)).toBeNull();
    const { rows } = await world.admin.query('select count(*)::int as n from platform.oidc_identity');
    expect(rows[0].n).toBe(0);
  });

  it('is linked by a one-time link, and signs in from then on', async () => {
    const { accountId, token } = await invite();
    const first = await signOn('trusted', 'amara', token);
    expect(first.answer.body).toEqual({ next: 'signed_in' });
    expect(await meOf(first.browser)).toMatchObject({ accountId, hasPassword: false });
    const again = await signOn('trusted', 'amara');
    expect(again.answer.body).toEqual({ next: 'signed_in' });
    expect(await meOf(again.browser)).toMatchObject({ accountId, steppedUp: { with: 'provider' } });
    expect([...again.browser.cookies.keys()]).toEqual([world.parts.cookieName]);

    const other = await invite();
    const taken = await signOn('trusted', 'amara', other.token);
    expect(taken.answer.code).toBe('auth.account_exists');
    await world.asSystem((tx) => disablePerson(tx, accountId, world.clock.now()));
    expect((await signOn('trusted', 'amara')).answer.code).toBe('auth.oidc_refused');
  });

  it('takes an answer once, in the browser that asked, within ten minutes, unchanged', async () => {
    const { token } = await invite();
    await signOn('trusted', 'bela', token);
    const { browser, search } = await signOn('trusted', 'bela');
    const replay = await browser.send(finishSingleSignOnRoute, { body: { search } });
    expect(replay.body).toMatchObject({ code: 'auth.oidc_refused', details: { reason: 'run_out' } });

    const asked = world.browser();
    const stolen = await throughProvider(asked, 'trusted', 'bela');
    const thief = world.browser();
    await thief.send(beginSingleSignOnRoute, { body: { providerId: 'trusted' } });
    const taken = await thief.send(finishSingleSignOnRoute, { body: { search: stolen } });
    expect(taken.body).toMatchObject({ code: 'auth.oidc_refused', details: { reason: 'provider_failed' } });
    expect((await world.browser().send(finishSingleSignOnRoute, { body: { search: stolen } })).code).toBe(
      'auth.oidc_refused',
    );

    const changed = stolen.replace(/state=[^&]+/, `state=${'A'.repeat(43)}`);
    const forged = await asked.send(finishSingleSignOnRoute, { body: { search: changed } });
    expect(forged.code).toBe('auth.oidc_refused');

    const slow = world.browser();
    const late = await throughProvider(slow, 'trusted', 'bela');
    world.clock.advance({ minutes: 10 });
    expect((await slow.send(finishSingleSignOnRoute, { body: { search: late } })).code).toBe(
      'auth.oidc_refused',
    );
  });

  it('asks for a one-time code where the provider does not vouch for a second factor', async () => {
    const { accountId, token } = await invite();
    const { browser, answer } = await signOn('plain', 'chidi', token);
    expect(answer.body).toEqual({ next: 'code' });
    expect(await meOf(browser)).toBeNull();
    const { totp } = (await browser.send(inspectInvitationRoute, { body: { token } })).body;
    const confirm = (on: Browser, code: string, enrolment?: string) =>
      on.send(confirmSingleSignOnRoute, { body: { code, enrolment } });
    expect((await confirm(browser, '000000', totp.enrolment)).code).toBe('auth.totp_wrong');
    const code = () => codeAt(totp.secret, world.clock.now());
    expect((await confirm(browser, code(), totp.enrolment)).body).toEqual({ next: 'signed_in' });
    expect(await meOf(browser)).toMatchObject({ accountId, steppedUp: { with: 'totp' } });

    world.clock.advance({ seconds: 60 });
    const again = await signOn('plain', 'chidi');
    expect(again.answer.body).toEqual({ next: 'code' });
    expect((await confirm(again.browser, '000000')).code).toBe('auth.totp_wrong');
    expect((await confirm(world.browser(), code())).code).toBe('auth.oidc_refused');
    expect((await confirm(again.browser, code())).body).toEqual({ next: 'signed_in' });
    expect((await confirm(again.browser, code())).code).toBe('auth.oidc_refused');
  });

  it('does not take the link twice, nor an unknown one', async () => {
    const { token } = await invite();
    expect((await signOn('trusted', 'dana', token)).answer.status).toBe(200);
    for (const invitation of [token, Buffer.alloc(32, 9).toString('base64url')]) {
      const body = { providerId: 'trusted', invitation };
      const answer = await world.browser().send(beginSingleSignOnRoute, { body });
      expect(answer.code).toBe('auth.invitation_invalid');
    }
  });

  it('says so when there is no such provider, or it does not answer', async () => {
    for (const [providerId, reason] of [
      ['unheard-of', 'unknown_provider'],
      ['broken', 'provider_failed'],
    ] as const) {
      const answer = await world.browser().send(beginSingleSignOnRoute, { body: { providerId } });
      expect(answer.body).toMatchObject({ code: 'auth.oidc_refused', details: { reason } });
    }
  });

  it('keeps no secret of a flow in the database', async () => {
    const browser = world.browser();
    const { location } = (await browser.send(beginSingleSignOnRoute, { body: { providerId: 'trusted' } }))
      .body;
    const { rows } = await world.admin.query('select f::text as row from platform.oidc_flow f');
    const asked = new URL(location).searchParams;
    const secrets = [asked.get('state'), asked.get('nonce'), ...browser.cookies.values()];
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) for (const secret of secrets) expect(row).not.toContain(secret);
  });
});
