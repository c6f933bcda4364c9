import Fastify from 'fastify';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { addCspReports } from '../../../src/platform/http/csp-reports.ts';

const told: unknown[] = [];
const server = Fastify();
addCspReports(server, { warn: (event, fields) => void told.push([event, fields]) });
beforeEach(() => {
  told.length = 0;
});
afterAll(() => server.close());

const post = (body: unknown, type = 'application/csp-report') =>
  server.inject({
    method: 'POST',
    url: '/api/reports/csp',
    headers: { 'content-type': type, host: 'localhost:4517' },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });

const report = (directive: string, blocked: string) => ({
  'csp-report': {
    'document-uri': 'http://localhost:4517/files/secret-canary',
    'effective-directive': directive,
    'blocked-uri': blocked,
  },
});

describe('a report about a broken content security policy', () => {
  it.each([
    ['script-src-elem', 'inline', 'script-src-elem', 'inline'],
    ['connect-src', 'https://evil.example/secret-canary', 'connect-src', 'foreign'],
    ['img-src', 'http://localhost:4517/secret-canary', 'img-src', 'own'],
    ['img-src', 'data:image/png;base64,secret-canary', 'img-src', 'data'],
    ['secret-canary\n', 'secret canary', 'other', 'unknown'],
  ])('is logged as directive and kind alone: %s %s', async (directive, blocked, shown, kind) => {
    expect((await post(report(directive, blocked))).statusCode).toBe(204);
    expect(told).toEqual([['csp.broken', { directive: shown, blocked: kind }]]);
  });

  it('is understood in the form of the Reporting API', async () => {
    const body = [{ type: 'csp-violation', body: { effectiveDirective: 'font-src', blockedURL: 'blob' } }];
    expect((await post(body, 'application/reports+json')).statusCode).toBe(204);
    expect(told).toEqual([['csp.broken', { directive: 'font-src', blocked: 'blob' }]]);
  });

  it.each(['', 'no json', '{}', '[]', 'null', '{"csp-report":7}'])(
    'that is none is dropped: %j',
    async (body) => {
      expect((await post(body)).statusCode).toBe(204);
      expect(told).toEqual([]);
    },
  );

  it('that is too large is refused', async () => {
    expect((await post('x'.repeat(20_000))).statusCode).toBe(413);
  });

  it('does not fill the log', async () => {
    for (let sent = 0; sent < 100; sent += 1) await post(report('img-src', 'inline'));
    expect(told.length).toBeLessThanOrEqual(60);
  });
});
