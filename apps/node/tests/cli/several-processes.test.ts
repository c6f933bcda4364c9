import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inventedChild } from '@tutela/testkit';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoundRobin, type RoundRobin } from './round-robin.ts';
import { initNode, newHome, removeHomes } from './run-cli.ts';
import { type ServingProcess, startServing, stopServing } from './serving-process.ts';
import { openWorkingNode } from './working-node.ts';

const home = newHome();
let processes: ServingProcess[] = [];
let proxy: RoundRobin;
let cookie = '';

beforeAll(async () => {
  await initNode(home);
  const working = await openWorkingNode(home);
  const { password, totpSecret } = await working.addPerson(1, 'caseworker', 'worker');
  await working.close();
  processes = [await startServing(home), await startServing(home)];
  proxy = await openRoundRobin(processes.map(({ port }) => port));
  const code = new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate();
  const response = await post('/api/session', { username: 'worker', password, code });
  expect(response.status).toBe(200);
  cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}, 180_000);

afterAll(async () => {
  proxy?.close();
  await Promise.all(processes.map(stopServing));
  await removeHomes();
}, 60_000);

function post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${proxy.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    body: JSON.stringify(body),
  });
}

const get = (path: string): Promise<Response> => fetch(`${proxy.origin}${path}`, { headers: { cookie } });

const listed = async (): Promise<number> => (await (await get('/api/protection/files')).json()).total;

describe('two processes on one home', () => {
  it('know each other’s sessions', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const { me } = await (await get('/api/session')).json();
      expect(me?.name).toBe('Test worker');
    }
  });

  it('give a repeated request the first answer, whoever is asked', async () => {
    const key = { 'idempotency-key': 'the-same-request-twice' };
    const first = await post('/api/protection/files', inventedChild(), key);
    const second = await post('/api/protection/files', inventedChild(), key);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await second.json()).toEqual(await first.json());
    expect(await listed()).toBe(1);
  });

  it('go on when one of them is killed, even the one that runs the database', async () => {
    const pid = Number(readFileSync(join(home, 'database', 'supervisor.lock'), 'utf8').split(' ')[0]);
    const killed = processes.find(({ child }) => child.pid === pid);
    expect(killed).toBeDefined();
    killed?.child.kill('SIGKILL');
    proxy.drop(killed?.port ?? 0);
    // In between the answer is 503, never a wrong one.
    const seen = new Set<number>();
    for (let tries = 0; tries < 150; tries += 1) {
      const { status } = await get('/api/protection/files');
      seen.add(status);
      if (status === 200 && tries > 0) break;
      await sleep(200);
    }
    expect([...seen].filter((status) => status !== 503)).toEqual([200]);
    expect((await post('/api/protection/files', inventedChild())).status).toBe(200);
    expect(await listed()).toBe(2);
  }, 60_000);

  it('stop in order', async () => {
    const left = processes.find(({ child }) => child.exitCode === null && child.signalCode === null);
    if (left === undefined) throw new Error('nobody is left');
    expect(await stopServing(left)).toBe(0);
    expect(left.text()).toContain('Stopping: requests under way are finished.');
    expect(() => readFileSync(join(home, 'database', 'data', 'postmaster.pid'))).toThrow('ENOENT');
  }, 60_000);
});
