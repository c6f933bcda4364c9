import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expireBackups, listBackups } from '../../src/platform/db/cluster/backup/list-backups.ts';
import type { CopyProgress } from '../../src/platform/db/cluster/backup/progress.ts';
import { type BackupResult, takeBackup } from '../../src/platform/db/cluster/backup.ts';
import type { Cluster } from '../../src/platform/db/cluster/cluster.ts';
import { restoreBackup } from '../../src/platform/db/cluster/restore.ts';
import { ask, makeHome, openHome, refusal, removeHomes } from './cluster-home.ts';

const log = () => undefined;
const numbers = async (cluster: Cluster) =>
  new Set((await ask(cluster.as('owner'), 'select n from written')).map(({ n }) => n));

/** Eight sessions that write until told to stop; only what the server acknowledged is counted. */
function write(cluster: Cluster): { acknowledged: number[]; stop: () => Promise<void> } {
  const acknowledged: number[] = [];
  const pool = new pg.Pool({ ...cluster.as('owner'), max: 8 });
  let writing = true;
  const session = async () => {
    while (writing) {
      const { rows } = await pool.query("insert into written (text) values (repeat('x', 500)) returning n");
      acknowledged.push(rows[0].n);
    }
  };
  const sessions = Promise.all(Array.from({ length: 8 }, session));
  return {
    acknowledged,
    stop: async () => {
      writing = false;
      await sessions;
      await pool.end();
    },
  };
}

const home = makeHome();
let cluster: Cluster;
let backup: BackupResult;
let atMoment: number[];
let moment: Date;
let all: number[];
const progress: CopyProgress[] = [];

beforeAll(async () => {
  cluster = (await openHome(home)).cluster;
  await ask(cluster.as('owner'), 'create table written (n serial primary key, text text)');
  const writer = write(cluster);
  await sleep(200);
  backup = await takeBackup({ cluster, home, onProgress: (step) => progress.push(step) });
  await sleep(200);
  await writer.stop();
  atMoment = [...writer.acknowledged];
  await sleep(20);
  moment = new Date();
  await sleep(20);
  const later = write(cluster);
  await sleep(300);
  await later.stop();
  all = [...atMoment, ...later.acknowledged];
}, 60_000);
afterAll(removeHomes);

describe('a backup', () => {
  it('is taken while the node writes, reports its progress, and says that keys are not in it', () => {
    expect(atMoment.length).toBeGreaterThan(50);
    expect(backup).toMatchObject({ keysIncluded: false, notice: expect.stringContaining('keys') });
    expect(progress.at(-1)).toMatchObject({
      step: 'copy',
      totalFiles: progress.length,
      files: progress.length,
    });
    expect(existsSync(join(backup.folder, 'data/pg_hba.conf'))).toBe(true);
    expect(readdirSync(backup.folder).sort()).toEqual(['data', 'manifest.json', 'manifest.sha256', 'wal']);
    if (process.getuid?.() === 0) expect(statSync(backup.folder).uid).toBe(0);
  });

  it('restored elsewhere beside the running node holds every acknowledged row', async () => {
    const restored = await restoreBackup({ from: backup.folder, home: makeHome(), log });
    const found = await numbers(restored.cluster);
    expect(all.filter((n) => !found.has(n))).toEqual([]);
    expect(restored.cluster.systemIdentifier).toBe(cluster.systemIdentifier);
    await ask(restored.cluster.as('owner'), "insert into written (text) values ('after')");
    await restored.cluster.stop();
  });

  it('cannot be taken twice at once', async () => {
    const both = await Promise.allSettled([takeBackup({ cluster, home }), takeBackup({ cluster, home })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((each) => each.status === 'rejected');
    expect(refused?.reason).toEqual(refusal('db.backup_failed', 'under way'));
  });

  it('that is interrupted leaves nothing that looks complete', async () => {
    const before = await listBackups(home);
    const interrupted = takeBackup({
      ...{ cluster, home },
      onProgress: ({ files }) => {
        if (files === 100) throw new Error('The cable was pulled.');
      },
    });
    await expect(interrupted).rejects.toEqual(refusal('db.backup_failed', 'interrupted'));
    expect(await listBackups(home)).toEqual(before);
    await mkdir(join(home, 'backups/2020.partial/data'), { recursive: true });
    const partial = restoreBackup({ from: join(home, 'backups/2020.partial'), home: makeHome(), log });
    await expect(partial).rejects.toEqual(refusal('db.restore_failed', 'no complete backup'));
  });

  it('that was changed is refused before anything is touched', async () => {
    const copy = join(makeHome(), 'backups', basename(backup.folder));
    await cp(backup.folder, copy, { recursive: true });
    writeFileSync(join(copy, 'data/PG_VERSION'), '16\n');
    const target = makeHome();
    const changed = restoreBackup({ from: copy, home: target, log });
    await expect(changed).rejects.toEqual(
      refusal('db.restore_failed', 'data/PG_VERSION is missing or changed'),
    );
    expect(existsSync(join(target, 'database'))).toBe(false);
  });

  it('is not restored over a running node, nor without being told to', async () => {
    const from = backup.folder;
    await expect(restoreBackup({ from, home, log })).rejects.toEqual(refusal('db.restore_failed', '--force'));
    await expect(restoreBackup({ from, home, log, force: true })).rejects.toEqual(
      refusal('db.folder_locked', 'Stop it'),
    );
  });
});

describe('a restore in its own home', () => {
  it('refuses a moment before the backup, and one that the log does not reach, leaving all as it was', async () => {
    await cluster.stop();
    const at = (until: Date) => restoreBackup({ from: backup.folder, home, log, force: true, until });
    await expect(at(backup.startedAt)).rejects.toEqual(refusal('db.restore_failed', 'older backup'));
    await expect(at(new Date(Date.now() + 3_600_000))).rejects.toEqual(
      refusal('db.restore_failed', 'last recorded change'),
    );
    const { cluster: same } = await openHome(home);
    const found = await numbers(same);
    expect(all.filter((n) => !found.has(n))).toEqual([]);
    await same.stop();
  });

  it('goes to a moment: what was committed before is there, what came after is not; the old is kept aside', async () => {
    const restored = await restoreBackup({ from: backup.folder, home, log, force: true, until: moment });
    expect([...(await numbers(restored.cluster))].sort()).toEqual([...atMoment].sort());
    expect(restored.recoveredUntil?.getTime()).toBeLessThanOrEqual(moment.getTime());
    expect(existsSync(join(restored.movedAside ?? '', 'data/PG_VERSION'))).toBe(true);
    await restored.cluster.stop();
  });

  it('old backups expire with the log that only they needed; the newest stays', async () => {
    const { cluster: opened } = await openHome(home);
    const newest = await takeBackup({ cluster: opened, home });
    await opened.stop();
    const expired = await expireBackups(home, new Date(Date.now() + 1_000));
    expect(expired).toContain(backup.folder);
    const left = await listBackups(home);
    expect(left.map(({ folder }) => folder)).toEqual([newest.folder]);
    const log = readdirSync(join(home, 'database/archive')).filter((name) => /^[0-9A-F]{24}$/.test(name));
    const first = left[0]?.manifest.firstSegment.slice(8) ?? '';
    expect(log.filter((name) => name.slice(8) < first)).toEqual([]);
  });
});
