import { closeChildPageRoute, enterChildPageRoute, leaveChildPageRoute } from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChildPageWorld, openChildPageWorld, reason, refused } from './child-page-world.ts';

let world: ChildPageWorld;
beforeAll(async () => {
  world = await openChildPageWorld();
});
afterAll(() => world.node.close());

describe('the decision to open the child’s page (safeguard 1)', () => {
  it('is a supervisor’s, with everything looked at, for ninety days at most', async () => {
    const fileId = await world.newFile();
    expect(await refused(world.open(fileId, {}, world.staff.worker))).toMatchObject({
      code: 'platform.not_permitted',
    });
    expect(await refused(world.open(fileId, { checks: ['free'] }))).toMatchObject({
      details: { because: 'page_checks_missing' },
    });
    expect(await refused(world.open(fileId, { until: '2026-09-01' }))).toMatchObject({
      details: { because: 'page_open_too_long', most: 90 },
    });
    expect(await refused(world.open(fileId, { until: '2026-06-01' }))).toMatchObject({
      details: { because: 'date_in_past' },
    });
    await world.open(fileId);
    expect(await refused(world.open(fileId))).toMatchObject({ details: { because: 'page_open' } });
  });

  it('is not taken for a child who is missing or in danger', async () => {
    const fileId = await world.newFile();
    await world.raise(fileId, 'missing');
    expect(await refused(world.open(fileId))).toMatchObject({ details: { because: 'page_unsafe' } });
  });
});

describe('the child', () => {
  it('enters with the code on paper and the secret, however they are typed, and sees what was released', async () => {
    const { fileId, code } = await world.openedFile();
    await world.release(fileId, 'next', 'We will sit together and talk about school.');
    const browser = world.child();
    expect((await browser.read()).status).toBe(401);
    const entered = await browser.enter(` ${code.toLowerCase().replace('-', ' ')} `, '  seven  OWLS ');
    expect(entered.status).toBe(200);
    const cookies = entered.answer.cookies;
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', maxAge: 900 });
    expect(cookies[0]?.name).not.toMatch(/tutela|child/i);
    const { json, headers } = await browser.read();
    expect(headers['cache-control']).toBe('no-store');
    expect(json).toEqual({
      guardianFirstName: null,
      answers: [],
      told: [{ topic: 'next', words: 'We will sit together and talk about school.', language: 'en' }],
    });
  });

  it('gets one and the same answer to a wrong code, a wrong secret and a closed page', async () => {
    const { fileId, code } = await world.openedFile();
    const neutral = ({ json }: { json: Record<string, unknown> }) => ({ ...json, requestId: '' });
    const wrongSecret = neutral(await world.child().enter(code, 'eight owls'));
    const wrongCode = neutral(await world.child().enter('AAAAA-BBBBB'));
    await world.staff.worker.call(closeChildPageRoute, {
      params: { fileId },
      body: { reason, baseVersion: await world.versionOf(fileId) },
    });
    const closed = neutral(await world.child().enter(code));
    expect(wrongSecret).toMatchObject({ code: 'auth.credentials_wrong' });
    expect(wrongCode).toEqual(wrongSecret);
    expect(closed).toEqual(wrongSecret);
  });

  it('is locked out after five wrong secrets, until there is a new code', async () => {
    const { fileId, code } = await world.openedFile();
    for (let at = 0; at < 5; at += 1) expect((await world.child().enter(code, 'guessed')).status).toBe(401);
    expect((await world.child().enter(code)).status).toBe(401);
    expect((await world.child().enter(await world.giveKey(fileId))).status).toBe(200);
  });

  it('is slowed down by address, whatever the codes', async () => {
    const browser = world.child();
    let last = 0;
    for (let at = 0; at < 31; at += 1)
      last = (await browser.send(enterChildPageRoute, { code: `X${at}`, secret: 'none' }, '10.9.9.9')).status;
    expect(last).toBe(429);
  });

  it('reads nothing more after a quarter of an hour, and after leaving', async () => {
    const { code } = await world.openedFile();
    const [late, gone] = [world.child(), world.child()];
    await late.enter(code);
    await gone.enter(code);
    expect((await gone.read()).status).toBe(200);
    await gone.send(leaveChildPageRoute, {});
    expect((await gone.read()).status).toBe(401);
    world.node.clock.advance(15 * 60_000);
    expect((await late.read()).status).toBe(401);
    await world.signIn();
  });
});

describe('the page goes off at once', () => {
  it.each(['missing', 'urgent'] as const)(
    'when the child is %s, and stays off when that is over',
    async (flag) => {
      const { fileId, code } = await world.openedFile();
      const browser = world.child();
      await browser.enter(code);
      expect((await browser.read()).status).toBe(200);
      await world.raise(fileId, flag);
      expect((await browser.read()).status).toBe(401);
      // A missing child is found by a record of its own.
      if (flag === 'urgent') await world.raise(fileId, flag, false);
      expect((await browser.read()).status).toBe(401);
      expect((await world.child().enter(code)).status).toBe(401);
    },
  );

  it('after its last day', async () => {
    const fileId = await world.newFile();
    const today = world.node.clock.now().toISOString().slice(0, 10);
    await world.open(fileId, { until: `${today.slice(0, 8)}02` });
    const code = await world.giveKey(fileId);
    expect((await world.child().enter(code)).status).toBe(200);
    world.node.clock.advance(2 * 24 * 60 * 60_000);
    expect((await world.child().enter(code)).status).toBe(401);
    await world.signIn();
  });
});
