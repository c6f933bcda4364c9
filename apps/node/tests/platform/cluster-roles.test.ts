import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/platform/db/cluster/cluster.ts';
import { createDatabase, dropDatabase } from '../../src/platform/db/cluster/create-database.ts';
import { ask, makeHome, openHome, refusal, removeHomes } from './cluster-home.ts';

const home = makeHome();
let cluster: Cluster;

beforeAll(async () => {
  cluster = (await openHome(home, { forTests: true })).cluster;
});
afterAll(removeHomes);

describe('the four logins', () => {
  it('have no power of their own', async () => {
    const rows = await ask(
      cluster.admin,
      `select rolname, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as power, rolcanlogin
         from pg_roles where rolname like 'tutela%' order by 1`,
    );
    const plain = (rolname: string) => ({ rolname, power: false, rolcanlogin: true });
    expect(rows).toEqual(['tutela_app', 'tutela_auditor', 'tutela_owner', 'tutela_worker'].map(plain));
  });

  it('only the owner can make anything, and nobody else can even connect', async () => {
    await ask(cluster.as('owner'), 'create schema trial; create extension pg_trgm');
    for (const role of ['app', 'worker', 'auditor'] as const) {
      const facts = cluster.as(role);
      await expect(ask(facts, 'create schema mine')).rejects.toMatchObject({ code: '42501' });
      await expect(ask(facts, 'create table public.mine (n int)')).rejects.toMatchObject({ code: '42501' });
      await expect(ask(facts, 'create temp table mine (n int)')).rejects.toMatchObject({ code: '42501' });
    }
    await ask(cluster.admin, "create role visitor login password 'visitor'");
    const visitor = { ...cluster.as('app'), user: 'visitor', password: 'visitor' };
    await expect(ask(visitor, 'select 1')).rejects.toMatchObject({ code: '42501' });
  });

  it('need their passwords: nobody is let in for being on this machine', async () => {
    const wrong = { ...cluster.admin, password: 'wrong' };
    await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('are mended at the next start', async () => {
    await ask(
      cluster.admin,
      "alter role tutela_app bypassrls createdb; alter role tutela_worker password 'known'",
    );
    await cluster.stop();
    const again = await openHome(home, { forTests: true });
    cluster = again.cluster;
    expect(again.events.filter((event) => event.startsWith('db.role'))).toEqual([
      'db.role_mended',
      'db.role_password_set',
    ]);
    await expect(ask(cluster.as('app'), 'create database mine')).rejects.toMatchObject({ code: '42501' });
    expect(await ask(cluster.as('worker'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('databases for tests', () => {
  it('are copied from a template, closed like it, and dropped with sessions in them', async () => {
    await createDatabase(cluster.admin, 'template_one');
    const owner = { ...cluster.as('owner'), database: 'template_one' };
    await ask(owner, 'create schema s; create table s.t as select generate_series(1, 100) as n');
    await ask(owner, 'grant usage on schema s to tutela_app; grant select on s.t to tutela_app');
    await createDatabase(cluster.admin, 'copy_one', 'template_one');
    const app = { ...cluster.as('app'), database: 'copy_one' };
    expect(await ask(app, 'select count(*)::int as n from s.t')).toEqual([{ n: 100 }]);
    await expect(ask(app, 'create table public.mine (n int)')).rejects.toMatchObject({ code: '42501' });
    const visitor = { ...app, user: 'visitor', password: 'visitor' };
    await expect(ask(visitor, 'select 1')).rejects.toMatchObject({ code: '42501' });
    const session = ask(app, 'select pg_sleep(30)').catch((error: Error) => error.message);
    await ask(app, 'select pg_sleep(0.1)');
    await dropDatabase(cluster.admin, 'copy_one');
    expect(await session).toMatch(/terminat/);
    await dropDatabase(cluster.admin, 'copy_one');
  });

  it('have plain names', async () => {
    const expected = refusal('platform.configuration_invalid');
    await expect(createDatabase(cluster.admin, 'a"; drop table x')).rejects.toEqual(expected);
  });
});
