import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DoctorItem, runDoctor } from '../../src/platform/db/cluster/doctor.ts';
import {
  ask,
  makeHome,
  makeKeptHome,
  openHome,
  readKept,
  removeHomes,
  stopClusters,
} from './cluster-home.ts';

let home: string;
beforeAll(async () => {
  home = await makeKeptHome();
});
afterEach(stopClusters);
afterAll(removeHomes);

const notOk = (items: DoctorItem[]) => items.filter(({ state }) => state !== 'ok');
const all = [
  ...[
    'record',
    'binaries',
    'version',
    'data',
    'storage',
    'lock',
    'pid-file',
    'clock',
    'passwords',
    'space',
    'server',
  ],
  ...['durable-settings', 'roles', 'database', 'checksums', 'network', 'tls', 'socket', 'archive'],
];

describe('the doctor', () => {
  it('looks at everything while no node runs, and leaves nothing running', async () => {
    const items = await runDoctor(home);
    expect(items.map(({ id }) => id)).toEqual(all);
    expect(notOk(items).map(({ id }) => id)).toEqual(['archive']);
    expect(items.find(({ id }) => id === 'lock')?.finding).toContain('free');
  });

  it('looks at everything beside a running node, and names who runs it', async () => {
    const { cluster } = await openHome(home);
    const items = await runDoctor(home);
    expect(items.map(({ id }) => id)).toEqual(all);
    expect(items.find(({ id }) => id === 'lock')?.finding).toContain(`Process ${process.pid}`);
    expect(await readKept(cluster)).toBe(7);
    await cluster.stop();
  });

  it('finds power that a login should not have, an open database, and what a login owns', async () => {
    const { cluster } = await openHome(home);
    const inside = { ...cluster.admin, database: 'tutela' };
    await ask(inside, 'alter role tutela_app bypassrls; grant connect on database tutela to public');
    await ask(inside, 'create schema mine authorization tutela_worker');
    const bad = notOk(await runDoctor(home));
    expect(bad.find(({ id }) => id === 'roles')?.finding).toBe(
      'tutela_app passes row security by; tutela_worker owns something.',
    );
    expect(bad.find(({ id }) => id === 'database')).toMatchObject({
      state: 'failed',
      remedy: expect.stringContaining('REVOKE ALL ON DATABASE tutela FROM PUBLIC'),
    });
    await ask({ ...cluster.admin, database: 'tutela' }, 'drop schema mine');
    await ask(
      cluster.admin,
      'alter role tutela_app nobypassrls; revoke connect on database tutela from public',
    );
    await cluster.stop();
  });

  it('finds passwords that others can read, a clock in the past, and a pid file of another program', async () => {
    const passwords = join(home, 'keys/database.json');
    chmodSync(passwords, 0o644);
    const past = new Date(Date.now() - 86_400_000);
    const pidFile = join(home, 'database/data/postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${home}\n${Math.floor(Date.now() / 1000) - 7_200}\n5432\n/tmp\n`);
    const bad = notOk(await runDoctor(home, undefined, { now: () => past }));
    expect(bad.map(({ id, state }) => [id, state])).toEqual([
      ['pid-file', 'failed'],
      ['clock', 'failed'],
      ['passwords', 'failed'],
      ['archive', 'warning'],
    ]);
    expect(bad.find(({ id }) => id === 'passwords')?.remedy).toBe(`chmod 600 ${passwords}`);
    chmodSync(passwords, 0o600);
  });

  it('finds settings that would lose data without starting a server with them', async () => {
    const file = join(home, 'database/data/postgresql.conf');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${before}\nfull_page_writes = off\n`);
    const bad = notOk(await runDoctor(home));
    expect(bad.map(({ id }) => id)).toEqual(['durable-settings']);
    expect(bad[0]?.finding).toContain('full_page_writes is off');
    writeFileSync(file, before);
  });

  it('finds an archive that fails, and a network door', async () => {
    const file = join(home, 'database/data/postgresql.conf');
    const before = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      `${before}\nlisten_addresses = '127.0.0.1'\nport = 5432\narchive_command = 'false'\n`,
    );
    const { cluster } = await openHome(home);
    await ask(cluster.admin, 'select pg_switch_wal()');
    for (let tries = 0; tries < 100; tries += 1) {
      const [row] = await ask(cluster.admin, 'select failed_count::int as n from pg_stat_archiver');
      if (Number(row?.n) > 0) break;
    }
    const bad = notOk(await runDoctor(home));
    expect(bad.map(({ id, state }) => [id, state])).toEqual([
      ['network', 'failed'],
      ['archive', 'failed'],
    ]);
    await cluster.stop();
    writeFileSync(file, before);
  });

  it('says what to do where there is no database yet', async () => {
    const items = await runDoctor(makeHome());
    expect(items.map(({ id, state }) => [id, state])).toEqual([
      ['record', 'warning'],
      ['storage', 'ok'],
      ['space', 'ok'],
    ]);
    expect(items[0]?.remedy).toContain('tutela init');
  });
});
