import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { intakeAllowed } from '../../src/platform/db/cluster/free-space.ts';
import {
  ask,
  type Holder,
  holdElsewhere,
  isAlive,
  makeHome,
  makeKeptHome,
  openHome,
  postmasterPid,
  readKept,
  refusal,
  removeHomes,
  stopClusters,
  until,
  watchdogOf,
} from './cluster-home.ts';

let home: string;
const pidFile = () => join(home, 'database/data/postmaster.pid');

beforeAll(async () => {
  home = await makeKeptHome();
});
afterEach(stopClusters);
afterAll(removeHomes);

describe('several processes on one home', () => {
  it('the second joins as a guest, and its stop leaves the server to the first', async () => {
    const first = await openHome(home);
    const second = await openHome(home);
    expect([first.cluster.joined, second.cluster.joined]).toEqual([false, true]);
    expect(second.cluster.as('app')).toEqual(first.cluster.as('app'));
    await second.cluster.stop();
    expect(await readKept(first.cluster)).toBe(7);
    await first.cluster.stop();
  });

  it('two that start at once on a new home make one database', async () => {
    const fresh = makeHome();
    const [one, two] = await Promise.all([
      openHome(fresh, { forTests: true }),
      openHome(fresh, { forTests: true }),
    ]);
    expect([one.cluster.joined, two.cluster.joined].sort()).toEqual([false, true]);
    expect(one.cluster.systemIdentifier).toBe(two.cluster.systemIdentifier);
    await Promise.all([one.cluster.stop(), two.cluster.stop()]);
  });

  it('when the supervisor is killed its server ends, guests are told, and a guest takes over', async () => {
    const holder = await holdElsewhere(home);
    const { cluster } = await openHome(home);
    expect([holder.joined, cluster.joined]).toEqual([false, true]);
    await ask(cluster.as('owner'), 'update kept set n = 8');
    const server = postmasterPid(home);
    const lost = new Promise((resolve) => cluster.onLost(resolve));
    process.kill(holder.pid, 'SIGKILL');
    expect(await lost).toContain('supervises');
    await until(() => !isAlive(server));
    const next = await openHome(home);
    expect(next.cluster).toMatchObject({ joined: false, adopted: false });
    expect(await readKept(next.cluster)).toBe(8);
    await ask(next.cluster.as('owner'), 'update kept set n = 7');
    await next.cluster.stop();
    await cluster.stop();
  });
});

describe('what an earlier run left behind', () => {
  /** Kills a supervisor and its watchdog in one blow: nobody is left to stop the server. */
  async function orphan(holder: Holder): Promise<number> {
    const server = postmasterPid(home);
    const watchdog = watchdogOf(holder.pid);
    const ended = once(holder.process, 'exit');
    process.kill(watchdog, 'SIGSTOP');
    process.kill(holder.pid, 'SIGKILL');
    process.kill(watchdog, 'SIGKILL');
    await ended;
    await until(() => !isAlive(watchdog));
    expect(isAlive(server)).toBe(true);
    return server;
  }

  it('a server that still runs is adopted, and stopped in the end', async () => {
    const server = await orphan(await holdElsewhere(home));
    const { cluster } = await openHome(home);
    expect(cluster).toMatchObject({ adopted: true, joined: false });
    expect(postmasterPid(home)).toBe(server);
    expect(await readKept(cluster)).toBe(7);
    await cluster.stop();
    expect(isAlive(server)).toBe(false);
  });

  it('a guest of such a server is told, and opens it again as its supervisor', async () => {
    const holder = await holdElsewhere(home);
    const guest = await openHome(home);
    const lost = new Promise((resolve) => guest.cluster.onLost(resolve));
    await orphan(holder);
    await lost;
    const { cluster } = await openHome(home);
    expect(cluster).toMatchObject({ adopted: true, joined: false });
    expect(await readKept(guest.cluster)).toBe(7);
    await guest.cluster.stop();
    await cluster.stop();
  });

  it('a server that does not know our password is stopped and started anew', async () => {
    const server = await orphan(await holdElsewhere(home));
    rmSync(join(home, 'keys/database.json'));
    const { cluster, events } = await openHome(home);
    expect(events).toContain('db.orphan_stopped');
    expect(isAlive(server)).toBe(false);
    expect(await readKept(cluster)).toBe(7);
    await cluster.stop();
  });

  /** A living process of the server's own account, as one finds in containers where numbers are small. */
  function stranger(): { pid: number; end: () => void } {
    const { uid, gid } = statSync(join(home, 'database/data'));
    const child = spawn('sleep', ['60'], { uid, gid, cwd: '/', stdio: 'ignore' });
    return { pid: child.pid ?? 0, end: () => void child.kill('SIGKILL') };
  }

  const claim = (pid: number, startedAt: number) =>
    writeFileSync(pidFile(), `${pid}\n${join(home, 'database/data')}\n${startedAt}\n5432\n/tmp\n\n`);

  it('a pid file that names a later process is stale and removed', async () => {
    const other = stranger();
    claim(other.pid, Math.floor(Date.now() / 1000) - 3_600);
    const { cluster, events } = await openHome(home);
    expect(events).toContain('db.stale_pid_removed');
    expect(isAlive(other.pid)).toBe(true);
    await cluster.stop();
    other.end();
  });

  it('a process that began when the pid file says is left alone, and the start refused', async () => {
    const other = stranger();
    claim(other.pid, Math.floor(Date.now() / 1000));
    await expect(openHome(home)).rejects.toEqual(refusal('db.folder_locked', `process ${other.pid}`));
    expect(readFileSync(pidFile(), 'utf8')).toContain(String(other.pid));
    rmSync(pidFile());
    other.end();
  });
});

describe('while it runs', () => {
  it('a server that dies is started again, and the watchdog is replaced', async () => {
    const { cluster, events } = await openHome(home);
    process.kill(watchdogOf(process.pid), 'SIGKILL');
    process.kill(postmasterPid(home), 'SIGKILL');
    await until(() => events.includes('db.server_restarted') && events.includes('db.watchdog_replaced'));
    expect(await readKept(cluster)).toBe(7);
    await cluster.stop();
  });

  it('an opened cluster tells its free space and takes in', async () => {
    const { cluster } = await openHome(home);
    const [, available] = execFileSync('df', ['-B1', '--output=avail', home], { encoding: 'utf8' }).split(
      '\n',
    );
    const { freeBytes, freeRatio } = await cluster.freeSpace();
    expect(Math.abs(freeBytes - Number(available))).toBeLessThan(2 ** 30);
    expect(freeRatio).toBeGreaterThan(0);
    expect(await intakeAllowed(cluster)).toBe(freeRatio >= 0.05);
    const full = { readOnly: () => false, freeSpace: async () => ({ freeRatio: 0.049, freeBytes: 1 }) };
    expect(await intakeAllowed(full)).toBe(false);
    await cluster.stop();
  });

  it('a damaged page makes it read-only', async () => {
    const before = await openHome(home);
    await ask(before.cluster.as('owner'), 'create table spoilt as select generate_series(1, 5000) as n');
    const [file] = await ask(before.cluster.admin, 'checkpoint').then(() =>
      ask(before.cluster.as('owner'), "select pg_relation_filepath('spoilt') as path"),
    );
    await before.cluster.stop();
    const handle = await open(join(home, 'database/data', String(file?.path)), 'r+');
    await handle.write(Buffer.from('spoilt'), 0, 6, 8192 + 4000);
    await handle.close();
    const { cluster, events } = await openHome(home);
    expect(cluster.readOnly()).toBe(false);
    await expect(ask(cluster.as('owner'), 'select count(*) from spoilt')).rejects.toMatchObject({
      code: 'XX001',
    });
    await until(() => cluster.readOnly());
    expect(events).toContain('db.checksum_failed');
    expect(await intakeAllowed(cluster)).toBe(false);
    await cluster.stop();
  });
});
