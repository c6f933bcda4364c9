import { readdir } from 'node:fs/promises';
import { systemClock } from '@tutela/kernel';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countUnsealedRows } from '../../../src/platform/audit/seal.store.ts';
import { systemAct } from '../../../src/platform/db/act.ts';
import type { Tx } from '../../../src/platform/db/tx.ts';
import { addHealth, type HealthParts } from '../../../src/platform/http/health/add-health.ts';
import { openApiRoute } from '../../../src/platform/http/openapi/openapi-document.ts';
import { queueLength } from '../../../src/platform/jobs/queue.store.ts';
import { type AuditWorld, openAuditWorld } from '../audit/audit-world.ts';
import { openServer } from './http-world.ts';

let world: AuditWorld;
let migrations: string[];
const servers: FastifyInstance[] = [];

beforeAll(async () => {
  world = await openAuditWorld();
  migrations = (await readdir('apps/node/migrations')).map((name) => name.replace('.sql', ''));
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await world.close();
});

async function serverWith(parts: Partial<HealthParts> = {}): Promise<FastifyInstance> {
  const server = await openServer(world.app, [openApiRoute([], { version: '0.1.0', cookieName: 'session' })]);
  addHealth(server, {
    database: world.app,
    clock: systemClock,
    migrations,
    hasSpace: async () => true,
    keysMatch: async () => true,
    sources: {
      unsealedRows: async () => 3,
      jobs: async () => ({ waiting: 2, givenUp: 1 }),
      freeRatio: async () => 0.5,
    },
    metrics: 'loopback',
    ...parts,
  });
  servers.push(server);
  return server;
}

const readiness = async (parts: Partial<HealthParts>) => {
  const response = await (await serverWith(parts)).inject('/ready');
  return [response.statusCode, response.json()];
};

describe('a node', () => {
  it('says that it lives, whatever else is wrong', async () => {
    const server = await serverWith({ hasSpace: () => Promise.reject(new Error('no disk')) });
    expect((await server.inject('/health')).json()).toEqual({ alive: true });
  });

  it('is ready when database, schema, disk and keys are', async () => {
    expect(await readiness({})).toEqual([200, { ready: true, reasons: [] }]);
  });

  it.each<[string, Partial<HealthParts>, string[]]>([
    ['the disk is nearly full', { hasSpace: async () => false }, ['space_low']],
    ['the keys are others', { keysMatch: async () => false }, ['keys_wrong']],
    ['the keys cannot be read', { keysMatch: () => Promise.reject(new Error('gone')) }, ['keys_wrong']],
    ['the program is older', { migrations: [] }, ['schema_newer']],
  ])('is not ready when %s', async (_when, parts, reasons) => {
    expect(await readiness(parts)).toEqual([503, { ready: false, reasons }]);
  });

  it('is not ready when the program is newer than the schema', async () => {
    expect(await readiness({ migrations: [...migrations, '9999_next'] })).toEqual([
      503,
      { ready: false, reasons: ['schema_behind'] },
    ]);
  });

  it('is not ready when the database does not answer, and says so within seconds', async () => {
    const silent = { ...world.app, actingAs: () => new Promise<never>(() => undefined) };
    expect(await readiness({ database: silent, keysMatch: async () => false })).toEqual([
      503,
      { ready: false, reasons: ['database_unreachable'] },
    ]);
  });

  it('asks the database for many probes at once only once', async () => {
    let asked = 0;
    const server = await serverWith({
      hasSpace: async () => {
        asked += 1;
        return true;
      },
    });
    await Promise.all(Array.from({ length: 20 }, () => server.inject('/ready')));
    expect(asked).toBe(1);
  });

  it('writes no probe into the audit', async () => {
    const [before] = await world.harm('select count(*) from platform.audit');
    const server = await serverWith();
    for (const url of ['/health', '/ready', '/metrics'])
      expect((await server.inject(url)).statusCode).toBe(200);
    expect(await world.harm('select count(*) from platform.audit')).toEqual([before]);
  });
});

describe('the metrics', () => {
  it('count requests by route and status, and tell the state of audit, jobs and disk', async () => {
    const server = await serverWith();
    expect((await server.inject('/api/openapi.json')).statusCode).toBe(200);
    await server.inject('/api/Amina-of-the-canary-village');
    const text = (await server.inject('/metrics')).body;
    expect(text).toContain('tutela_request_seconds_count{route="platform.read-openapi",status="200"} 1');
    expect(text).toContain('tutela_request_seconds_count{route="other",status="404"} 1');
    expect(text).toContain('tutela_audit_unsealed_rows 3');
    expect(text).toContain('tutela_jobs_waiting 2');
    expect(text).toContain('tutela_jobs_given_up 1');
    expect(text).toContain('tutela_database_free_ratio 0.5');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain('Amina');
  });

  it('come from the database', async () => {
    const look = <T>(work: (tx: Tx<'platform'>) => Promise<T>) =>
      world.worker.actingAs(
        systemAct('test.look', systemClock.now(), { purpose: 'system', audit: 'quiet' }),
        'platform',
        work,
      );
    const sources = {
      unsealedRows: () => look((tx) => countUnsealedRows(tx, 10_000)),
      jobs: () => look(queueLength),
      freeRatio: async () => 0.25,
    };
    await world.write('test.row');
    await world.harm(`insert into graphile_worker._private_tasks (identifier) values ('erase_due');
      insert into graphile_worker._private_jobs (task_id, attempts) select id, 0 from graphile_worker._private_tasks;
      insert into graphile_worker._private_jobs (task_id, attempts) select id, 25 from graphile_worker._private_tasks`);
    const text = (await (await serverWith({ sources })).inject('/metrics')).body;
    expect(text).toMatch(/tutela_audit_unsealed_rows [1-9]/);
    expect(text).toContain('tutela_jobs_waiting 1');
    expect(text).toContain('tutela_jobs_given_up 1');
    expect(text).toContain('tutela_database_free_ratio 0.25');
  });

  it('stay readable when a source does not answer', async () => {
    const gone = () => Promise.reject(new Error('gone'));
    const server = await serverWith({ sources: { unsealedRows: gone, jobs: gone, freeRatio: gone } });
    const response = await server.inject('/metrics');
    expect(response.statusCode).toBe(200);
    expect(response.body).toMatch(/tutela_audit_unsealed_rows NaN/i);
  });

  it('are for this machine alone, unless they are opened', async () => {
    const from = (remoteAddress: string) => ({ url: '/metrics', remoteAddress });
    const closed = await serverWith();
    expect((await closed.inject(from('203.0.113.7'))).statusCode).toBe(404);
    expect(
      (await closed.inject({ ...from('127.0.0.1'), headers: { 'x-forwarded-for': '203.0.113.7' } }))
        .statusCode,
    ).toBe(404);
    expect(
      (await closed.inject({ ...from('203.0.113.7'), headers: { 'x-forwarded-for': '127.0.0.1' } }))
        .statusCode,
    ).toBe(404);
    expect((await closed.inject(from('::1'))).statusCode).toBe(200);
    const open = await serverWith({ metrics: 'open' });
    expect((await open.inject(from('203.0.113.7'))).statusCode).toBe(200);
  });
});
