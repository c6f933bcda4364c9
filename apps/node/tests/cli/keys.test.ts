import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listNoticesRoute, readIdentityRoute } from '@tutela/contract';
import type { Purpose } from '@tutela/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemAct } from '../../src/platform/db/act.ts';
import { jobHandlers } from '../../src/run/job-handlers.ts';
import { destroyOldEpochs } from '../../src/run/keys/destroy-old-epochs.ts';
import {
  beginEpoch,
  countLostKeys,
  countOldKeys,
  finishEpoch,
  type KeyParts,
} from '../../src/run/keys/rotate-keys.ts';
import { ask } from '../platform/cluster-home.ts';
import { initNode, newHome, removeHomes, runCli } from './run-cli.ts';
import { fillFile, openWorkingNode, type WorkingNode, type WorkingPerson } from './working-node.ts';

const day = 24 * 60 * 60_000;
const later = (days: number) => ({ now: () => new Date(Date.now() + days * day) });
const home = newHome();
let working: WorkingNode;
let worker: WorkingPerson;
let fileId: string;
let parts: KeyParts;

beforeAll(async () => {
  await initNode(home);
  working = await openWorkingNode(home);
  worker = await working.addPerson(1, 'caseworker', 'worker');
  fileId = await fillFile(worker.call);
  await fillFile(worker.call);
  const { node, app } = working;
  parts = {
    database: node.worker.database,
    keyring: node.keyring,
    vault: app.protection.vault,
    clock: node.clock,
  };
}, 120_000);

afterAll(async () => {
  await working?.close();
  await removeHomes();
});

const epochsOf = async (table: string): Promise<unknown[]> => {
  const admin = { ...working.node.cluster.current().admin, database: 'tutela' };
  return (await ask(admin, `select distinct epoch from protection.${table}`)).map((row) => row.epoch);
};

const canRead = async (): Promise<boolean> =>
  (await worker.call(readIdentityRoute, { params: { fileId } })).identity !== null;

describe('rotating the keys', () => {
  it('wraps every data key anew while the node works, and the node goes on reading', async () => {
    const { code, out } = await runCli('keys', 'rotate', '--home', home);
    expect(code).toBe(0);
    expect(out).toContain('Epoch 2 has begun.');
    expect(out).toContain('4 data keys wrapped anew');
    expect(await epochsOf('file_key')).toEqual([2]);
    expect(await epochsOf('location')).toEqual([2]);
    expect(await canRead()).toBe(true);
  });

  it('that was interrupted is finished first', async () => {
    await beginEpoch(parts);
    expect(await countOldKeys(parts)).toBe(4);
    const { out } = await runCli('keys', 'rotate', '--home', home);
    expect(out).toContain('An earlier rotation was interrupted');
    expect(out).toContain('4 data keys wrapped anew');
    expect(parts.keyring.currentEpoch()).toBe(3);
    expect(await countOldKeys(parts)).toBe(0);
    expect(await canRead()).toBe(true);
  });

  it('destroys an old key only when nothing needs it and no backup can', async () => {
    const rules = { ...parts, home, keepDays: 35 };
    expect(await destroyOldEpochs(rules)).toEqual([]);
    expect(await destroyOldEpochs({ ...rules, clock: later(34) })).toEqual([]);
    // A key that is needed after all is never destroyed, whatever the dates say.
    await beginEpoch(parts);
    expect(await destroyOldEpochs({ ...rules, clock: later(36) })).toEqual([1, 2]);
    await finishEpoch(parts);
    expect(await countLostKeys(parts)).toBe(0);
    expect(await canRead()).toBe(true);
  });

  it('happens by itself after thirty days, and administrators are told to copy the keys', async () => {
    const { node, app } = working;
    const administrator = await working.addPerson(1, 'node_administrator', 'administrator');
    const runJob = async (days: number) => {
      const act = (purpose: Purpose, operation: string) =>
        systemAct(operation, new Date(), { purpose, audit: 'write' });
      const { rewrap_keys } = jobHandlers({ ...node, clock: later(days) }, app);
      await rewrap_keys?.([], { database: node.worker.database, act });
    };
    const epoch = parts.keyring.currentEpoch();
    await runJob(29);
    expect(parts.keyring.currentEpoch()).toBe(epoch);
    await runJob(31);
    expect(parts.keyring.currentEpoch()).toBe(epoch + 1);
    expect(await epochsOf('file_key')).toEqual([epoch + 1]);
    const { notices } = await administrator.call(listNoticesRoute);
    expect(notices).toMatchObject([{ kind: 'keys_changed' }]);
    expect(await canRead()).toBe(true);
  });

  it('are copied to another place, and the copy is noted', async () => {
    const stick = newHome();
    const { code, out } = await runCli('keys', 'copy', '--home', home, '--to', stick);
    expect(code).toBe(0);
    const folder = /Copied to (\S+)\.\n/.exec(out)?.[1] ?? '';
    expect(await readFile(join(folder, 'node-keys.json'))).toEqual(
      await readFile(join(home, 'keys', 'node-keys.json')),
    );
    const within = await runCli('keys', 'copy', '--home', home, '--to', join(home, 'backups'));
    expect(within.code).toBe(1);
    expect(existsSync(join(home, 'backups'))).toBe(false);
  });
});

describe('the audit', () => {
  it('verifies, and a changed row is named', async () => {
    const fine = await runCli('audit', 'verify', '--home', home);
    expect({ code: fine.code, out: fine.out }).toMatchObject({ code: 0 });
    expect(fine.out).toContain('Everything is as it was written.');
    const admin = { ...working.node.cluster.current().admin, database: 'tutela' };
    const [row] = await ask(admin, 'select audit_id from platform.audit order by audit_id limit 1 offset 3');
    await ask(admin, `update platform.audit set outcome = 'failed' where audit_id = '${row?.audit_id}'`);
    const { code, out } = await runCli('audit', 'verify', '--home', home, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).problems).toMatchObject([{ auditId: row?.audit_id, what: 'changed' }]);
  });
});
