import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readHistoryRoute, registerChildRoute, writeNoteRoute } from '@tutela/contract';
import {
  inventedChild,
  type OwnCluster,
  openOwnCluster,
  openTestNode,
  type TestNode,
  type TestPerson,
} from '@tutela/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractRoutes } from './schema-fields.ts';
import { send } from './send.ts';

const secret = 'Nobody-may-read-this-9264';
let own: OwnCluster;
let node: TestNode;
let worker: TestPerson;
let fileId: string;

beforeAll(async () => {
  own = await openOwnCluster({ durable: true });
  node = await openTestNode({ database: own.database });
  worker = await node.addPerson(await node.addAgency('Authority'), 'caseworker');
  fileId = (await worker.call(registerChildRoute, { body: inventedChild() })).fileId;
}, 120_000);
afterAll(async () => {
  await node.close();
  await own.close();
});

const unavailable = {
  type: 'urn:tutela:problem:platform.unavailable',
  title: expect.any(String),
  status: 503,
  code: 'platform.unavailable',
  requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  details: {},
  fields: [],
};
const internals = new RegExp(
  [
    secret,
    'ECONN',
    'ENOENT',
    '57P0',
    'postgres',
    '\\.s\\.PGSQL',
    '/tmp/',
    'select ',
    ' at \\S+:\\d+:\\d+',
    'tutela_app',
  ].join('|'),
  'i',
);

const note = () => send(node, writeNoteRoute, { params: { fileId }, body: { text: secret } }, worker.token);
const notes = async () =>
  (await worker.call(readHistoryRoute, { params: { fileId }, query: { section: 'notes' } })).entries.length;

/** Holds the file's head row, so that who writes to the file waits. */
async function holdFile(): Promise<pg.Client> {
  const client = new pg.Client(own.database.as('admin'));
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`begin; select from protection.file where file_id = '${fileId}' for update`);
  return client;
}

async function untilWaiting(client: pg.Client): Promise<void> {
  const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and usename = 'tutela_app'`;
  while ((await client.query(waiting)).rowCount === 0) await sleep(20);
}

/** As a crash: at once, everything that runs is cut off. The supervisor starts it again. */
function killDatabase(): void {
  const file = path.join(own.home, 'database', 'data', 'postmaster.pid');
  process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGQUIT');
}

async function untilAnswering(): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await node.app.server.inject('/api/session')).statusCode === 200) return;
    await sleep(100);
  }
  throw new Error('the node did not recover');
}

describe('when the database dies in the middle of a request', () => {
  it('the request is answered 503, without internals, and nothing of it was done', async () => {
    const before = await notes();
    const holding = await holdFile();
    const answering = note();
    await untilWaiting(holding);
    killDatabase();
    const { status, headers, text } = await answering;
    expect([status, headers['content-type'], headers['retry-after']]).toEqual([
      503,
      expect.stringMatching(/^application\/problem\+json/),
      '30',
    ]);
    expect(JSON.parse(text)).toEqual(unavailable);
    expect(text).not.toMatch(internals);
    await untilAnswering();
    expect(await notes()).toBe(before);
    expect((await note()).status).toBe(200);
    expect(await notes()).toBe(before + 1);
  });

  /** The document is public; who brings no child's code is not let in, whatever the database says. */
  const withoutSession = ['platform.read-openapi', 'protection.read-child-page'];

  it('every route says so, for whoever asks, and the process lives', async () => {
    await own.cluster.stop();
    for (const route of contractRoutes.filter(({ method }) => method === 'GET')) {
      const ids = Object.fromEntries(Object.keys(route.params.shape).map((name) => [name, fileId]));
      const params = { ...ids, form: 'note', partyCode: 'AT', dataset: 'targets.csv' };
      const query = route.id === 'partnership.walk-trace' ? { kind: 'recommendation', ref: fileId } : {};
      for (const token of [worker.token, null]) {
        const { status, text } = await send(node, route, { params, query }, token);
        expect(text).not.toMatch(internals);
        // What needs neither database nor session: who is not signed in is told so.
        const fine = token === null && (route.permission !== 'public' || withoutSession.includes(route.id));
        if (!fine)
          expect({ route: route.id, token, status }).toEqual({ route: route.id, token, status: 503 });
        else expect([200, 401, 503]).toContain(status);
      }
    }
    expect((await node.app.server.inject('/health')).statusCode).toBe(200);
    const ready = await node.app.server.inject('/ready');
    expect([ready.statusCode, ready.json()]).toEqual([
      503,
      { ready: false, reasons: ['database_unreachable'] },
    ]);
  });

  it('the log names codes and places in the program, never what was sent', () => {
    const failures = node.logged.filter((line) => line.includes('platform.unavailable'));
    expect(failures.length).toBeGreaterThan(3);
    expect(node.logged.join('\n')).not.toContain(secret);
  });
});
