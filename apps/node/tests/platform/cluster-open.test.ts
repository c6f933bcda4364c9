import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { prepareFolders } from '../../src/platform/db/cluster/guard/prepare-folders.ts';
import { homeFolders } from '../../src/platform/db/cluster/home-folders.ts';
import { serverUser } from '../../src/platform/db/cluster/server/server-user.ts';
import {
  ask,
  makeHome,
  makeKeptHome,
  openHome,
  readKept,
  refusal,
  removeHomes,
  stopClusters,
} from './cluster-home.ts';

const asRoot = process.getuid?.() === 0;
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const recordFile = (home: string) => join(home, 'database/cluster.json');
const recordOf = (home: string) => JSON.parse(readFileSync(recordFile(home), 'utf8'));
const changeRecord = (home: string, change: object) =>
  writeFileSync(recordFile(home), JSON.stringify({ ...recordOf(home), ...change }));

let homes: Record<'system' | 'npm', string>;
beforeAll(async () => {
  const [system, npm] = await Promise.all([
    makeKeptHome({ prefer: 'system' }),
    makeKeptHome({ prefer: 'npm' }),
  ]);
  homes = { system, npm };
});
afterEach(stopClusters);
afterAll(removeHomes);

describe.each(['system', 'npm'] as const)('a cluster of the %s binaries', (kind) => {
  it('is reopened by what its cluster.json names, whatever a new one would use', async () => {
    const prefer = kind === 'npm' ? 'system' : 'npm';
    const { cluster } = await openHome(homes[kind], {
      prefer,
      databaseUrl: 'postgres://nobody@nowhere.invalid/x',
    });
    expect(cluster).toMatchObject({ kind, joined: false, adopted: false });
    expect(recordOf(homes[kind])).toMatchObject({
      ...{ kind, layout: 1, version: cluster.version, systemIdentifier: cluster.systemIdentifier },
    });
    expect(await readKept(cluster)).toBe(7);
    const rows = await ask(
      cluster.admin,
      `select string_agg(name || '=' || setting, ' ' order by name) as all from pg_settings where name in ('fsync',
         'full_page_writes', 'synchronous_commit', 'wal_level', 'archive_mode', 'listen_addresses', 'data_checksums',
         'max_connections', 'password_encryption', 'server_encoding', 'ssl')`,
    );
    expect(rows[0]?.all).toBe(
      'archive_mode=on data_checksums=on fsync=on full_page_writes=on listen_addresses= max_connections=60 ' +
        'password_encryption=scram-sha-256 server_encoding=UTF8 ssl=off synchronous_commit=on wal_level=replica',
    );
    const [order] = await ask(
      cluster.as('app'),
      "select 'Z' < 'a' and 'z' < 'é' as code_points, lower('É') as lower",
    );
    expect(order).toEqual({ code_points: true, lower: 'é' });
    await cluster.stop();
  });

  it('keeps its parts private and its passwords outside the database folder', () => {
    const home = homes[kind];
    const modes = ['database/socket', 'database/data', 'database/archive', 'keys', 'keys/database.json'];
    expect(modes.map((path) => modeOf(join(home, path)))).toEqual(['700', '700', '700', '700', '600']);
    expect(statSync(join(home, 'database/data')).uid).not.toBe(0);
    if (asRoot) expect(statSync(join(home, 'database')).uid).toBe(0);
    expect(readFileSync(join(home, 'database/data/pg_hba.conf'), 'utf8')).toBe(
      'local all all scram-sha-256\n',
    );
  });
});

describe('what was lost or changed', () => {
  const home = () => homes.system;

  it('lost passwords are made anew, the data stay', async () => {
    const file = join(home(), 'keys/database.json');
    const before = readFileSync(file, 'utf8');
    rmSync(file);
    const { cluster, events } = await openHome(home());
    expect(events).toContain('db.passwords_reset');
    expect(readFileSync(file, 'utf8')).not.toBe(before);
    expect(await readKept(cluster)).toBe(7);
    await cluster.stop();
  });

  it('a lost cluster.json is made again from the data', async () => {
    const before = recordOf(home());
    rmSync(recordFile(home()));
    const { cluster, events } = await openHome(home());
    expect(events).toContain('db.record_rebuilt');
    expect(await readKept(cluster)).toBe(7);
    await cluster.stop();
    expect(recordOf(home())).toEqual(before);
  });

  it('binaries that moved are found again by their version', async () => {
    const { binaries } = recordOf(home());
    changeRecord(home(), { binaries: '/nowhere/bin' });
    const { cluster, events } = await openHome(home());
    expect(events).toContain('db.binaries_moved');
    await cluster.stop();
    expect(recordOf(home()).binaries).toBe(binaries);
  });

  it.each([
    ['a newer layout', { layout: 2 }, refusal('db.folder_newer', 'newer version of Tutela')],
    ['another major version', { version: 17 }, refusal('db.version_mismatch', 'are of PostgreSQL 15')],
    ['another cluster', { systemIdentifier: '1' }, refusal('db.start_failed', 'another database')],
    ['a damaged record', { kind: 'paper' }, refusal('db.start_failed', 'damaged')],
    ['a database of a test run', { forTests: true }, refusal('db.settings_unsafe', 'test run')],
  ])('refuses %s', async (_, change, expected) => {
    const before = recordOf(home());
    changeRecord(home(), change);
    await expect(openHome(home())).rejects.toEqual(expected);
    changeRecord(home(), before);
  });

  it('refuses to run when a setting would lose data, naming it and its remedy', async () => {
    const file = join(home(), 'database/data/postgresql.conf');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${before}\nfsync = off\nsynchronous_commit = off\n`);
    const expected = refusal('db.settings_unsafe', 'fsync is off');
    await expect(openHome(home())).rejects.toEqual(expected);
    await expect(openHome(home())).rejects.toEqual(
      refusal('db.settings_unsafe', 'ALTER SYSTEM RESET synchronous_commit'),
    );
    writeFileSync(file, before);
  });
});

describe('where a home may lie', () => {
  it('puts the socket into a short private folder when the path is too long for one', async () => {
    const parent = makeHome();
    chmodSync(parent, 0o711);
    const home = join(parent, 'x'.repeat(90));
    const { cluster, events } = await openHome(home, { forTests: true });
    expect(events).toContain('db.socket_elsewhere');
    expect(cluster.admin.host.length).toBeLessThan(60);
    expect(modeOf(cluster.admin.host)).toBe('700');
    expect(await ask(cluster.as('worker'), 'select 1 as one')).toEqual([{ one: 1 }]);
    await cluster.stop();
    rmSync(cluster.admin.host, { recursive: true });
  });

  it('refuses memory, with and without the override for container layers', async () => {
    const home = mkdtempSync('/dev/shm/tutela-cluster-');
    await expect(openHome(home)).rejects.toEqual(refusal('db.storage_unsafe', 'lies in memory (tmpfs)'));
    rmSync(home, { recursive: true });
  });

  it('refuses a home behind a folder that PostgreSQL cannot pass, and names that folder', async (context) => {
    if (!asRoot) context.skip('only root runs PostgreSQL as another user, whom a folder can shut out');
    const closed = join(makeHome(), 'closed');
    mkdirSync(closed, { mode: 0o700 });
    chmodSync(join(closed, '..'), 0o711);
    const folders = homeFolders(join(closed, 'home'));
    const log = () => undefined;
    const prepared = prepareFolders(folders, await serverUser(folders, log), log);
    await expect(prepared).rejects.toEqual(refusal('platform.configuration_invalid', `chmod o+x ${closed}`));
  });
});
