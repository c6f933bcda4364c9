import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { getSessionRoute, signInRoute } from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../../src/app.ts';
import { codeOf } from '../../src/demo/codes.ts';
import { type Credentials, credentialsOf } from '../../src/demo/credentials.ts';
import { giveNewPasswords } from '../../src/demo/new-passwords.ts';
import { type OpenedDemo, openDemo } from '../../src/demo/open-demo.ts';
import { newHome, quietParts, removeHomes, runCli } from './run-cli.ts';

const home = newHome();
let first: OpenedDemo;

beforeAll(async () => {
  // Another process began to make the world and was killed.
  mkdirSync(join(home, 'blobs'));
  const making = { state: 'making', pid: 2 ** 22 - 1, since: '2026-01-01T00:00:00Z' };
  writeFileSync(join(home, 'demo.json'), JSON.stringify(making));
  first = await openDemo(quietParts(home));
  await first.node.close();
}, 180_000);

afterAll(async () => {
  for (const name of setAside()) await rm(join(dirname(home), name), { recursive: true });
  await removeHomes();
});

const setAside = (): string[] =>
  readdirSync(dirname(home)).filter((name) => name.startsWith(`${basename(home)}.unfinished-`));

async function signIn(
  { username, password, totpSecret }: Credentials,
  node: OpenedDemo['node'],
): Promise<number> {
  const queue = async () => ({ waiting: 0, givenUp: 0 });
  const app = await openApp({ ...node, queue, database: node.cluster, webFolder: home });
  try {
    const session = await app.server.inject({ url: getSessionRoute.path, headers: { host: 'localhost' } });
    expect(session.json().node).toMatchObject({ demo: true, name: 'Example State (demo)' });
    const { method, path } = signInRoute;
    const payload = { username, password, code: codeOf({ totpSecret }, new Date()) };
    return (await app.server.inject({ method, url: path, headers: { host: 'localhost' }, payload }))
      .statusCode;
  } finally {
    await app.close();
  }
}

describe('the demo', () => {
  it('sets an unfinished world aside and makes a whole one', () => {
    expect(setAside()).toHaveLength(1);
    expect(first.people).toHaveLength(34);
  });

  it('keeps code secrets to itself, and passwords nowhere', () => {
    const path = join(home, 'demo.json');
    expect(statSync(path).mode & 0o077).toBe(0);
    const text = readFileSync(path, 'utf8');
    expect(JSON.parse(text).people).toHaveLength(34);
    for (const { password } of first.people ?? []) expect(text).not.toContain(password);
  });

  it('opens again with the same people, or with new passwords for them', async () => {
    const again = await openDemo(quietParts(home));
    try {
      expect(again.people).toBeUndefined();
      const [ada] = credentialsOf(first.people ?? []);
      if (ada === undefined) throw new Error('nobody is there');
      expect(await signIn(ada, again.node)).toBe(200);
      const renewed = (await giveNewPasswords(again.node)).find(({ username }) => username === 'bruno');
      const old = credentialsOf(first.people ?? []).find(({ username }) => username === 'bruno');
      if (renewed === undefined || old === undefined) throw new Error('Bruno is not there');
      expect(await signIn(old, again.node)).toBe(401);
      expect(await signIn(renewed, again.node)).toBe(200);
    } finally {
      await again.node.close();
    }
  }, 60_000);

  it('shows the codes of its people', async () => {
    const { code, out } = await runCli('demo', 'codes', '--home', home, '--once');
    expect(code).toBe(0);
    expect(out.match(/^\w+ +\d{6} /gm)).toHaveLength(34);
    const nothing = newHome();
    expect((await runCli('demo', 'codes', '--home', nothing, '--once')).err).toContain('There is no demo in');
    expect(existsSync(join(nothing, 'database'))).toBe(false);
  });
});
