import { systemClock } from '@tutela/kernel';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAuditRows } from '../../../src/platform/audit/list-audit.store.ts';
import { auditRoutes } from '../../../src/platform/audit/routes.ts';
import { as, openServer } from '../http/http-world.ts';
import { type AuditWorld, actOf, aFile, aPerson, openAuditWorld } from './audit-world.ts';

let moment = Date.parse('2026-05-01T08:00:00Z');
const clock = { now: () => new Date(moment) };
let world: AuditWorld;
let server: FastifyInstance;

beforeAll(async () => {
  world = await openAuditWorld(clock);
  await world.harm(`
    insert into platform.agency overriding system value values (7, 'XX', 'ngo', 'Example agency', now());
    insert into platform.account values ('${aPerson}', 'Example Person', 7, 'active', now());`);
  server = await openServer(
    world.app,
    auditRoutes({
      hashKey: world.hashKey,
      publicKey: world.keyring.auditSigner.publicKey,
      home: world.home,
      clock,
    }),
  );
  for (const operation of ['test.first', 'test.second', 'test.third']) {
    await world.write(operation);
    moment += 60_000;
  }
  await world.app.recordOutcome(
    { ...actOf('test.reading', clock), audit: 'location', about: { fileId: null, details: null } },
    { outcome: 'refused', code: 'platform.not_permitted' },
  );
  moment += 60_000;
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const list = async (query = '') => {
  const response = await server.inject({ url: `/api/audit${query}`, ...as('auditor') });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ entries: { operation: string }[]; next: string | null }>();
};
const operations = async (query: string) => (await list(query)).entries.map(({ operation }) => operation);

describe('the audit for an auditor', () => {
  it('says who did what, as what, why and with which outcome, and no more', async () => {
    const { entries } = await list('?operation=test.second');
    expect(entries).toEqual([
      {
        auditId: expect.any(String),
        at: '2026-05-01T08:01:00.000Z',
        requestId: expect.any(String),
        accountId: aPerson,
        actorName: 'Example Person',
        agencyId: 7,
        agencyName: 'Example agency',
        role: 'caseworker',
        purpose: 'protection',
        operation: 'test.second',
        class: 'write',
        outcome: 'done',
        code: null,
        fileId: aFile,
        details: { section: 'identity', version: 3 },
      },
    ]);
  });

  it('is filtered by person, file, operation, outcome, class and time', async () => {
    const tests = '&operation=test.reading';
    expect(await operations(`?fileId=${aFile}`)).toEqual(['test.third', 'test.second', 'test.first']);
    expect(await operations(`?accountId=${aPerson}&class=write`)).toEqual([
      'test.third',
      'test.second',
      'test.first',
    ]);
    expect(await operations(`?accountId=${crypto.randomUUID()}`)).toEqual([]);
    expect(await operations(`?outcome=refused${tests}`)).toEqual(['test.reading']);
    expect(await operations(`?outcome=done${tests}`)).toEqual([]);
    expect(await operations('?class=location')).toEqual(['test.reading']);
    expect(await operations('?from=2026-05-01T08:01:00Z&until=2026-05-01T08:02:00Z')).toEqual([
      'test.second',
    ]);
    expect(await operations('?from=2026-05-01T10:02:00%2B02:00&class=write')).toEqual(['test.third']);
  });

  it('comes in pages, newest first', async () => {
    const first = await list(`?fileId=${aFile}&limit=2`);
    expect(first.entries.map(({ operation }) => operation)).toEqual(['test.third', 'test.second']);
    const second = await list(`?fileId=${aFile}&limit=2&before=${first.next}`);
    expect(second.entries.map(({ operation }) => operation)).toEqual(['test.first']);
    expect(second.next).toBeNull();
  });

  it('can be verified', async () => {
    await world.sealAll();
    const verified = await server.inject({ url: '/api/audit/verification', ...as('auditor') });
    expect(verified.json()).toMatchObject({
      problems: [],
      moreProblems: 0,
      checkedAt: clock.now().toISOString(),
    });
    expect(verified.json().rows).toBeGreaterThanOrEqual(4);
    const [row] = await world.harm(
      `update platform.audit set code = 'x' where operation = 'test.first' returning audit_id`,
    );
    const again = await server.inject({ url: '/api/audit/verification', ...as('auditor') });
    expect(again.json().problems).toMatchObject([{ what: 'changed', auditId: row.audit_id }]);
  });
});

describe('the audit for everyone else', () => {
  it('is closed, and asking for it is written down', async () => {
    for (const [caller, status] of [
      [as('caseworker'), 403],
      [as('node_administrator'), 403],
      [{}, 401],
    ] as const) {
      const refused = await server.inject({ url: '/api/audit', ...caller });
      expect(refused.statusCode).toBe(status);
      const [row] = await world.harm(
        'select role, operation, outcome, code from platform.audit where request_id = $1',
        [refused.json().requestId],
      );
      expect(row).toMatchObject({
        operation: 'platform.list-audit',
        outcome: 'refused',
        code: refused.json().code,
      });
    }
  });

  it('is empty in the database itself', async () => {
    const rows = await world.app.actingAs(
      { ...actOf('test.look', systemClock), audit: 'quiet' },
      'platform',
      (tx) => listAuditRows(tx, {}, 10),
    );
    expect(rows).toEqual([]);
  });
});
