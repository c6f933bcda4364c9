import { saveDraftRoute, switchMandateRoute } from '@tutela/contract';
import { openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractRoutes } from './schema-fields.ts';

const secret = 'Nobody-may-read-this-7351';
let node: TestNode;
let worker: TestPerson;

beforeAll(async () => {
  node = await openTestNode();
  worker = await node.addPerson(await node.addAgency('Authority'), 'caseworker');
});
afterAll(async () => {
  await node.close();
});

const post = (more: Partial<InjectOptions>, url = '/api/drafts/note') =>
  node.app.server.inject({
    method: 'PUT',
    url,
    headers: { host: 'localhost', 'content-type': 'application/json' },
    cookies: { [node.app.auth.cookieName]: worker.token },
    ...more,
  });

describe('a body that means harm', () => {
  it.each([
    ['__proto__', '{"content":{"__proto__":{"polluted":true}}}'],
    ['__proto__ at the top', '{"__proto__":{"polluted":true},"content":{}}'],
    ['a constructor', '{"content":{"constructor":{"prototype":{"polluted":true}}}}'],
  ])('with %s changes nothing for others', async (_what, payload) => {
    const { statusCode } = await post({ payload });
    expect([200, 422]).toContain(statusCode);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const found = await node.app.server.inject({
      url: '/api/drafts/note',
      headers: { host: 'localhost' },
      cookies: { [node.app.auth.cookieName]: worker.token },
    });
    expect(found.statusCode).toBe(200);
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])(
    'nested in %s a hundred thousand deep is refused, and the node lives',
    async (_what, opening, closing) => {
      const depth = 100_000;
      const nested = `${opening.repeat(depth)}1${closing.repeat(depth)}`;
      for (const payload of [nested, `{"content":{"a":${nested}}}`]) {
        const response = await post({ payload });
        expect(response.statusCode).toBe(422);
        expect(response.json()).toMatchObject({ code: 'platform.request_invalid' });
      }
      const [route] = contractRoutes.filter(({ id }) => id === 'protection.save-view');
      const keyed = { method: 'POST', url: String(route?.path), payload: `{"name":${nested}}` } as const;
      const headers = {
        host: 'localhost',
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      };
      expect((await post({ ...keyed, headers })).statusCode).toBe(422);
    },
  );

  it('of another kind than it says, or of none, is refused with a sentence', async () => {
    const kinds = [
      'text/plain',
      'text/html',
      'application/xml',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
    ];
    for (const type of kinds) {
      const { statusCode, body } = await post({
        payload: `{"content":"${secret}"}`,
        headers: { host: 'localhost', 'content-type': type },
      });
      expect({ type, statusCode }).toEqual({ type, statusCode: 422 });
      expect(body).not.toContain(secret);
    }
    for (const payload of ['', 'null', '7', '"text"', '[]', '{"content":', '\u{feff}{}']) {
      expect({ payload, status: (await post({ payload })).statusCode }).toEqual({ payload, status: 422 });
    }
  });

  it('that holds what no text can hold is refused, in the address too', async () => {
    const bodies = [
      '{"content":{"deep":[{"text":"a\\u0000b"}]}}',
      '{"content":{"a\\u0000b":1}}',
      '{"content":{"half":"\\ud800"}}',
    ];
    for (const payload of bodies) {
      const response = await post({ payload });
      expect(response.json()).toMatchObject({ status: 422, fields: [{ path: 'body', rule: 'characters' }] });
    }
    for (const url of ['/api/protection/files?codeName=%00', '/api/drafts/%00']) {
      const cookies = { [node.app.auth.cookieName]: worker.token };
      const response = await node.app.server.inject({ url, cookies, headers: { host: 'localhost' } });
      expect(response.statusCode).toBe(422);
    }
    expect((await post({ payload: '{"content":{"text":"\\\\u0000 as people write it"}}' })).statusCode).toBe(
      200,
    );
  });

  it('that is too large is refused before it is read', async () => {
    const response = await post({ payload: JSON.stringify({ content: { text: 'x'.repeat(1_100_000) } }) });
    expect([response.statusCode, response.json().code]).toEqual([413, 'platform.body_too_large']);
  });
});

describe('a write from another website', () => {
  const from = (origin: string) =>
    post({
      payload: '{"content":{}}',
      headers: { host: 'localhost', origin, 'content-type': 'application/json' },
    });

  it('is refused', async () => {
    const elsewhere = [
      'https://evil.example',
      'null',
      'http://localhost.evil.example',
      'http://localhost:81',
      'nonsense',
      'file://',
    ];
    for (const origin of elsewhere) {
      const response = await from(origin);
      expect({ origin, status: response.statusCode }).toEqual({ origin, status: 403 });
      expect(response.json()).toMatchObject({ code: 'platform.not_permitted' });
    }
    expect((await from('http://localhost')).statusCode).toBe(200);
  });

  it('is refused on every route that writes, signed in or not', async () => {
    for (const route of contractRoutes.filter(({ method }) => method !== 'GET')) {
      const url = route.path.replace(/:\w+/g, crypto.randomUUID());
      const headers = { host: 'localhost', origin: 'https://evil.example' };
      const { statusCode } = await node.app.server.inject({ method: route.method, url, headers });
      expect({ route: route.id, statusCode }).toEqual({ route: route.id, statusCode: 403 });
    }
  });
});

describe('the session cookie', () => {
  it('is for this host alone, over TLS, and out of reach of scripts and other sites', async () => {
    const person = await node.addPerson(worker.agencyId, 'reader');
    const mandateId =
      (await person.call(saveDraftRoute, { params: { form: 'note' }, body: { content: {} } })) &&
      (
        await node.asSystem((tx) =>
          tx
            .selectFrom('platform.mandate')
            .select('mandate_id')
            .where('account_id', '=', person.accountId)
            .executeTakeFirstOrThrow(),
        )
      ).mandate_id;
    const cookies = { [node.app.auth.cookieName]: person.token };
    const given = await node.app.server.inject({
      method: 'POST',
      url: switchMandateRoute.path,
      payload: { mandateId },
      headers: { host: 'localhost' },
      cookies,
    });
    const [cookie] = given.cookies;
    expect(given.statusCode).toBe(200);
    expect(cookie?.name).toMatch(/^__Host-tutela-[0-9a-f]+$/);
    expect(cookie).toMatchObject({ path: '/', httpOnly: true, secure: true, sameSite: 'Strict' });
    expect(cookie).not.toHaveProperty('domain');
    expect(Buffer.from(String(cookie?.value), 'base64url').length).toBeGreaterThanOrEqual(16);
    expect(String(cookie?.value)).not.toBe(person.token);
    const ended = await node.app.server.inject({
      method: 'POST',
      url: '/api/session/end',
      headers: { host: 'localhost' },
      cookies: { [node.app.auth.cookieName]: String(cookie?.value) },
    });
    expect(ended.cookies).toMatchObject([
      { value: '', path: '/', httpOnly: true, secure: true, sameSite: 'Strict' },
    ]);
    expect(ended.headers['clear-site-data']).toBe('"cache"');
  });
});
