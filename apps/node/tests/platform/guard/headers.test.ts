import { openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnershipPages } from '../../../src/partnership/index.ts';
import { contractRoutes } from './schema-fields.ts';

const publicPages = partnershipPages(async () => '').map(({ path }) => path);

type Method = NonNullable<InjectOptions['method']>;
interface Endpoint {
  readonly method: Method;
  readonly url: string;
}

let node: TestNode;
let worker: TestPerson;
let endpoints: readonly Endpoint[];

beforeAll(async () => {
  node = await openTestNode();
  worker = await node.addPerson(await node.addAgency('Authority'), 'caseworker');
  endpoints = endpointsOf(node.app.server.printRoutes({ commonPrefix: false }));
});
afterAll(() => node.close());

/** Everything the router knows, read from its own picture of itself. */
function endpointsOf(picture: string): Endpoint[] {
  const above: string[] = [];
  return picture.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^([│├└─ ]*)(\S+) \(([A-Z, ]+)\)/.exec(line) ?? [];
    if (part === '') return [];
    const depth = indent.length / 4;
    above.splice(depth - 1, above.length, part);
    const url = above.join('').replace(/:\w+/g, crypto.randomUUID());
    return methods.split(', ').map((method) => ({ method: method as Method, url }));
  });
}

const ask = ({ method, url }: Endpoint, more: Partial<InjectOptions> = {}) =>
  node.app.server.inject({ method, url, headers: { host: 'localhost' }, ...more });

/** Public pages may be kept for five minutes, what the web itself is made of by its own rule, and all else never. */
function keptFor(url: string): unknown {
  if (url === '/nothing/here') return undefined;
  return url.startsWith('/alliance') ? 'public, max-age=300' : 'no-store';
}

/** What a browser must be told with every answer (security.md C9). */
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

function check(headers: Record<string, unknown>): void {
  expect(headers).toMatchObject(always);
  const policy = new Map(
    String(headers['content-security-policy'])
      .split(';')
      .map((directive) => {
        const [name = '', ...sources] = directive.trim().split(' ');
        return [name, sources.join(' ')] as const;
      }),
  );
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('frame-ancestors')).toBe("'none'");
  expect(policy.get('base-uri')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  expect(policy.get('report-uri')).toBe('/api/reports/csp');
  // No foreign origin anywhere, and nothing inline.
  const allowed = /^('none'|'self'|'self' data: blob:|'script'|\/api\/reports\/csp)$/;
  for (const [name, sources] of policy)
    expect({ name, sources }).toEqual({ name, sources: expect.stringMatching(allowed) });
  expect(policy.get('style-src')).toBe("'self'");
  const [, seconds] = /max-age=(\d+)/.exec(String(headers['strict-transport-security'])) ?? [];
  expect(Number(seconds)).toBeGreaterThanOrEqual(365 * 24 * 3600);
}

describe('every answer', () => {
  it('is asked of all that the router knows', () => {
    const known = endpoints.map(({ method, url }) => `${method} ${url.replace(/[0-9a-f-]{36}/g, ':id')}`);
    const routes = contractRoutes.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':id')}`);
    const pages = publicPages.map((path) => `GET ${path.replace(/:\w+/g, ':id')}`);
    const served = known.filter((each) => !each.startsWith('HEAD '));
    expect(served.sort()).toEqual(
      [...routes, ...pages, 'GET /health', 'GET /metrics', 'GET /ready', 'POST /api/reports/csp'].sort(),
    );
  });

  it('carries the headers, whoever asks and whatever the answer is', async () => {
    const token = { cookies: { [node.app.auth.cookieName]: worker.token } };
    const statuses = new Set<number>();
    for (const endpoint of [...endpoints, { method: 'GET', url: '/nothing/here' } as const]) {
      for (const as of endpoint.url.startsWith('/api/session/end') ? [{}] : [{}, token]) {
        const { statusCode, headers } = await ask(endpoint, as);
        statuses.add(statusCode);
        check(headers);
        expect(headers['cache-control']).toBe(keptFor(endpoint.url));
        expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by']));
        expect(headers.server).toBeUndefined();
        expect(headers['access-control-allow-origin']).toBeUndefined();
      }
    }
    expect([...statuses]).toEqual(expect.arrayContaining([200, 204, 401, 403, 404, 422]));
  });

  it('carries them too when the request is not even one', async () => {
    const bad: Partial<InjectOptions>[] = [
      { payload: '{"a":', headers: { 'content-type': 'application/json', host: 'localhost' } },
      { payload: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'localhost' } },
      {
        payload: 'x'.repeat(2 * 1024 * 1024),
        headers: { 'content-type': 'application/json', host: 'localhost' },
      },
      { url: '/api/%zz' },
      { url: `/api/protection/files/${'x'.repeat(500)}`, method: 'GET' },
      { method: 'OPTIONS', headers: { host: 'localhost', origin: 'https://evil.example' } },
      { method: 'PATCH' as Method },
    ];
    for (const request of bad) {
      const response = await ask({ method: 'POST', url: '/api/session' }, request);
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
      expect(response.statusCode).toBeLessThan(500);
      expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
      check(response.headers);
      expect(response.headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

describe('what answers GET', () => {
  it('answers HEAD by the same rules and without a body', async () => {
    for (const { method, url } of endpoints.filter((each) => each.method === 'HEAD')) {
      const head = await ask({ method, url });
      const get = await ask({ method: 'GET', url });
      expect({ url, status: head.statusCode, body: head.body }).toEqual({
        url,
        status: get.statusCode,
        body: '',
      });
    }
  });
});
