import { defineRoute, nothing } from '@tutela/contract';
import { codedField } from '@tutela/kernel';
import { openTestNode, type TestNode } from '@tutela/testkit';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ServedRoute, serve } from '../../../src/platform/http/serve.ts';
import { createServer } from '../../../src/platform/http/server.ts';
import { contractRoutes } from './schema-fields.ts';

const secret = 'Nobody-may-read-this-7351';
let node: TestNode;
const servers: FastifyInstance[] = [];

beforeAll(async () => {
  node = await openTestNode();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await node.close();
});

/** A server of this node with one route more. */
async function serverWith(served: ServedRoute): Promise<{ server: FastifyInstance; told: unknown[] }> {
  const told: unknown[] = [];
  const server = await createServer({
    database: node.app.database,
    clock: node.clock,
    findSession: async () => null,
    routes: [served],
    requestSecret: new Uint8Array(32),
    cookieName: 'none',
    webFolder: '/nowhere',
    mostUploadMegabytes: 10,
    log: { request: (line) => told.push(line), failure: (...line) => told.push(line) },
  });
  servers.push(server);
  return { server, told };
}

const trial = defineRoute({
  ...{
    id: 'test.trial',
    method: 'GET',
    path: '/api/trial',
    summary: 'Try',
    params: nothing,
    query: nothing,
    body: nothing,
  },
  response: z.object({
    kept: codedField(z.string()),
    inner: z.object({ kept: codedField(z.string()) }),
    list: z.array(z.object({ kept: codedField(z.string()) })),
    map: z.record(codedField(z.string()), z.object({ kept: codedField(z.string()) })),
    either: z
      .union([z.object({ a: codedField(z.string()) }), z.object({ b: codedField(z.string()) })])
      .nullable(),
  }),
  ...{ refusals: [], permission: 'public', purpose: 'system', audit: 'read' },
} as const);

describe('what leaves', () => {
  it('is what the contract names, and nothing that a handler gives besides', async () => {
    const kept = { kept: 'yes' };
    const more = { kept: 'yes', more: secret };
    const answer = {
      ...more,
      inner: more,
      list: [more],
      map: { one: more },
      either: { a: 'yes', c: secret },
    };
    const { server } = await serverWith(serve(trial, 'platform', async () => answer));
    const response = await server.inject('/api/trial');
    expect(response.json()).toEqual({
      ...kept,
      inner: kept,
      list: [kept],
      map: { one: kept },
      either: { a: 'yes' },
    });
    expect(response.body).not.toContain(secret);
  });

  it('is nothing at all when it does not fit the contract', async () => {
    const wrong = { kept: secret, inner: { kept: 7 }, list: [], map: {}, either: null };
    const { server, told } = await serverWith(serve(trial, 'platform', async () => wrong as never));
    const response = await server.inject('/api/trial');
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain(secret);
    expect(told.length).toBeGreaterThan(0);
  });

  it('is named one by one: no answer of any route is open to more', () => {
    const open = contractRoutes.flatMap((route) =>
      openObjects(route.response).map((path) => `${route.id} ${path}`),
    );
    // Content whose form the entry or the form itself decides; and the document of the routes.
    expect(open.sort()).toEqual([
      'platform.find-draft draft.content{value}',
      'platform.read-openapi {value}',
      'protection.read-history entries[].payload{value}',
    ]);
  });
});

/** Where a schema lets through what it does not name. */
function openObjects(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodUnknown || schema instanceof z.ZodAny) return [path];
  if (schema instanceof z.ZodObject) {
    const catches = schema.def.catchall !== undefined && !(schema.def.catchall instanceof z.ZodNever);
    const members = Object.entries(schema.shape);
    return [
      ...(catches ? [`${path}.*`] : []),
      ...members.flatMap(([name, member]) => openObjects(member, path === '' ? name : `${path}.${name}`)),
    ];
  }
  if (schema instanceof z.ZodArray) return openObjects(schema.element, `${path}[]`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => openObjects(option, path));
  if (schema instanceof z.ZodRecord) return openObjects(schema.valueType, `${path}{value}`);
  if (schema instanceof z.ZodType && 'innerType' in schema.def)
    return openObjects(schema.def.innerType, path);
  return [];
}

describe('an error that nobody expected', () => {
  const throwing = (make: () => Error) => serve(trial, 'platform', () => Promise.reject(make()));
  const databaseError = () =>
    Object.assign(new Error(`insert into child values ('${secret}')`), {
      code: '23505',
      detail: `Key (name)=(${secret}) already exists.`,
      table: 'child',
    });

  it.each([
    ['of ours', () => new TypeError(`${secret} at /var/lib/tutela`)],
    ['of the database', databaseError],
    ['with a cause', () => new Error(secret, { cause: new Error(secret) })],
    [
      'with a status',
      () => Object.assign(new Error(secret), { statusCode: 418, headers: { 'x-inner': secret } }),
    ],
  ])('%s says nothing of itself', async (_what, make) => {
    const { server, told } = await serverWith(throwing(make));
    const response = await server.inject('/api/trial');
    expect(response.statusCode).toBe(500);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(response.json()).toEqual({
      type: 'urn:tutela:problem:platform.internal',
      title: expect.any(String),
      status: 500,
      code: 'platform.internal',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      details: {},
      fields: [],
    });
    expect(JSON.stringify([response.headers, response.body])).not.toContain(secret);
    expect(told).toHaveLength(2);
  });
});
