import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainConnection } from '../../src/platform/db/cluster/access/explain-connection.ts';
import { takeBackup } from '../../src/platform/db/cluster/backup.ts';
import type { Cluster, ConnectionFacts } from '../../src/platform/db/cluster/cluster.ts';
import { ask, makeHome, openHome, refusal, removeHomes } from './cluster-home.ts';

/** The server that "somebody else" runs, and one without durability. */
let server: Cluster;
let careless: Cluster;

const urlOf = (facts: ConnectionFacts, change: Partial<ConnectionFacts> = {}) => {
  const { user, password, database, host } = { ...facts, ...change };
  return `postgres://${user}:${encodeURIComponent(password)}@localhost/${database}?host=${host}`;
};

beforeAll(async () => {
  const [one, two] = await Promise.all([openHome(makeHome()), openHome(makeHome(), { forTests: true })]);
  server = one.cluster;
  careless = two.cluster;
});
afterAll(removeHomes);

describe('a server by DATABASE_URL', () => {
  it('is used for a new home, remembered without its password, and needed again', async () => {
    const home = makeHome();
    const { cluster } = await openHome(home, { databaseUrl: urlOf(server.admin) });
    expect(cluster).toMatchObject({ kind: 'url', version: 15, joined: false, adopted: false });
    const [row] = await ask(
      cluster.as('auditor'),
      'select current_user as login, current_database() as database',
    );
    expect(row).toEqual({ login: 'tutela_auditor', database: 'tutela' });
    const record = readFileSync(join(home, 'database/cluster.json'), 'utf8');
    expect(record).toContain(server.systemIdentifier);
    expect(record).not.toContain(server.admin.password);
    expect(existsSync(join(home, 'database/data'))).toBe(false);
    await expect(takeBackup({ cluster, home })).rejects.toEqual(
      refusal('db.backup_failed', 'the tools of that server'),
    );
    await cluster.stop();
    expect(await ask(server.admin, 'select 1 as up')).toEqual([{ up: 1 }]);
    await expect(openHome(home)).rejects.toEqual(
      refusal('platform.configuration_invalid', 'Set DATABASE_URL'),
    );
    const elsewhere = openHome(home, { databaseUrl: urlOf(careless.admin) });
    await expect(elsewhere).rejects.toEqual(refusal('db.settings_unsafe'));
    const again = await openHome(home, { databaseUrl: urlOf(server.admin) });
    expect(again.events).toEqual([]);
    await again.cluster.stop();
  });

  it('is refused when it could lose data, naming the settings', async () => {
    const opened = openHome(makeHome(), { databaseUrl: urlOf(careless.admin) });
    await expect(opened).rejects.toMatchObject({
      code: 'db.settings_unsafe',
      details: { settings: ['fsync', 'full_page_writes', 'synchronous_commit'] },
    });
  });

  it('is left alone while another node with other passwords uses it', async () => {
    const first = await openHome(makeHome(), { databaseUrl: urlOf(server.admin) });
    const session = new pg.Client(first.cluster.as('app'));
    await session.connect();
    const opened = openHome(makeHome(), { databaseUrl: urlOf(server.admin) });
    await expect(opened).rejects.toEqual(refusal('platform.configuration_invalid', 'Copy the folder keys/'));
    expect((await session.query('select 1 as still')).rows).toEqual([{ still: 1 }]);
    await session.end();
    expect(await ask(first.cluster.as('app'), 'select 1 as still')).toEqual([{ still: 1 }]);
    await first.cluster.stop();
  });

  it('needs a login that may make roles, and says which statement gives it that right', async () => {
    const plain = { ...server.admin, user: 'plain', password: 'plain-password' };
    await ask(server.admin, "create role plain login password 'plain-password'");
    for (const role of ['app', 'worker', 'auditor'])
      await ask(server.admin, `alter role tutela_${role} rename to x_${role}`);
    const opened = openHome(makeHome(), { databaseUrl: urlOf(plain) });
    await expect(opened).rejects.toEqual(
      refusal('platform.configuration_invalid', 'ALTER ROLE "plain" CREATEROLE CREATEDB;'),
    );
    await ask(server.admin, 'alter role plain createrole createdb');
    for (const role of ['app', 'worker', 'auditor'])
      await ask(server.admin, `drop owned by x_${role}; drop role x_${role}`);
    await ask(server.admin, 'drop database tutela');
    await ask(server.admin, 'drop role tutela_owner');
    const { cluster, events } = await openHome(makeHome(), { databaseUrl: urlOf(plain) });
    expect(events).toContain('db.database_made');
    expect(await ask(cluster.as('worker'), 'select current_user as login')).toEqual([
      { login: 'tutela_worker' },
    ]);
    await cluster.stop();
  });
});

describe('a wrong DATABASE_URL', () => {
  const secret = 'horse-battery-staple';

  it.each([
    [
      'no such form',
      'mysql://u:horse-battery-staple@localhost/db',
      'platform.configuration_invalid',
      'postgres://',
    ],
    ['no user', 'postgres://localhost/db', 'platform.configuration_invalid', 'It names no user'],
    ['a stray sign', `postgres://u:${secret}#/@@:x/db`, 'platform.configuration_invalid', 'understood'],
    [
      'a wrong port',
      `postgres://u:${secret}@localhost:99999/db`,
      'platform.configuration_invalid',
      'understood',
    ],
    [
      'nobody there',
      `postgres://u:${secret}@127.0.0.1:1/db`,
      'db.unreachable',
      'Nothing answers at 127.0.0.1:1',
    ],
    [
      'an unknown name',
      `postgres://u:${secret}@nowhere.invalid/db`,
      'db.unreachable',
      'nowhere.invalid is not known',
    ],
    ['no socket', `postgres://u:${secret}@localhost/db?host=/nowhere`, 'db.unreachable', 'no socket'],
  ] as const)('%s: a clear sentence without the password', async (_, databaseUrl, code, words) => {
    const home = makeHome();
    const error = await openHome(home, { databaseUrl }).catch((thrown: unknown) => thrown);
    expect(error).toEqual(refusal(code, words));
    expect(JSON.stringify(error) + String(error) + (error as Error).stack).not.toContain(secret);
    expect(existsSync(join(home, 'database/cluster.json'))).toBe(false);
  });

  it('a wrong password and a wrong database are told apart', async () => {
    const wrong = openHome(makeHome(), { databaseUrl: urlOf(careless.admin, { password: secret }) });
    await expect(wrong).rejects.toEqual(refusal('db.unreachable', 'does not accept the user "postgres"'));
    const missing = openHome(makeHome(), { databaseUrl: urlOf(careless.admin, { database: 'nothing' }) });
    await expect(missing).rejects.toEqual(refusal('db.unreachable', 'no database "nothing"'));
  });

  it('an old server is refused', async () => {
    const old = await listen(answerAsOld);
    const opened = openHome(makeHome(), { databaseUrl: `postgres://u:p@127.0.0.1:${old.port}/postgres` });
    await expect(opened).rejects.toEqual(refusal('db.version_too_old', 'is PostgreSQL 13'));
    old.server.close();
  });

  it('something that is no PostgreSQL is refused', async () => {
    const other = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const opened = openHome(makeHome(), { databaseUrl: `postgres://u:p@127.0.0.1:${other.port}/postgres` });
    await expect(opened).rejects.toEqual(refusal('db.unreachable'));
    other.server.close();
  });

  it('a server without TLS and an untrusted certificate are explained', () => {
    const at = careless.admin;
    const words = (error: Error) => explainConnection(error, at).message;
    expect(words(new Error('The server does not support SSL connections'))).toContain('leave sslmode out');
    const untrusted = Object.assign(new Error('self-signed'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(words(untrusted)).toContain('sslrootcert');
  });
});

/** As much of the protocol as a server of version 13 needs to say so. */
function answerAsOld(socket: Socket): void {
  const message = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(body.length + 4);
    return Buffer.concat([Buffer.from(type), length, body]);
  };
  const numbers = (...values: [width: 2 | 4, value: number][]) =>
    Buffer.concat(
      values.map(([width, value]) => {
        const bytes = Buffer.alloc(width);
        bytes.writeIntBE(value, 0, width);
        return bytes;
      }),
    );
  const ready = message('Z', Buffer.from('I'));
  const column = Buffer.concat([
    Buffer.from('version\0'),
    numbers([4, 0], [2, 0], [4, 23], [2, 4], [4, -1], [2, 0]),
  ]);
  socket.once('data', () => {
    socket.write(Buffer.concat([message('R', numbers([4, 0])), ready]));
    socket.once('data', () => {
      const description = message('T', Buffer.concat([numbers([2, 1]), column]));
      const row = message('D', Buffer.concat([numbers([2, 1], [4, 2]), Buffer.from('13')]));
      socket.write(Buffer.concat([description, row, message('C', Buffer.from('SELECT 1\0')), ready]));
    });
  });
}

async function listen(answer: (socket: Socket) => void): Promise<{ server: Server; port: number }> {
  const listening = createServer(answer);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  return { server: listening, port: typeof address === 'object' && address !== null ? address.port : 0 };
}
