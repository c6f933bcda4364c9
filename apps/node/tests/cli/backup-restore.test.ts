import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  answerErasureRoute,
  proposeErasureRoute,
  readContentRoute,
  readIdentityRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LocallyRefused } from '../../src/platform/http/local-call.ts';
import { ask } from '../platform/cluster-home.ts';
import { initNode, newHome, removeHomes, runCli } from './run-cli.ts';
import { freePort } from './serving-process.ts';
import { fillFile, openWorkingNode, type WorkingNode, type WorkingPerson } from './working-node.ts';

const home = newHome();
const elsewhere = newHome();
let working: WorkingNode;
let supervisor: WorkingPerson;
let officer: WorkingPerson;
let kept: string;
let erased: string;
let backup: { folder: string; copy: string; attachments: { files: number } };

beforeAll(async () => {
  await initNode(home);
  working = await openWorkingNode(home);
  supervisor = await working.addPerson(1, 'supervisor', 'supervisor');
  officer = await working.addPerson(1, 'data_protection_officer', 'officer');
  kept = await fillFile(supervisor.call);
  erased = await fillFile(supervisor.call);
  const { out } = await runCli('backup', '--home', home, '--to', elsewhere, '--json');
  backup = JSON.parse(out);
}, 120_000);

afterAll(async () => {
  await working?.close();
  await removeHomes();
});

async function erase(fileId: string): Promise<void> {
  const body = { ground: 'opened_in_error', reason: 'Opened twice' } as const;
  const { erasureId } = await supervisor.call(proposeErasureRoute, { params: { fileId }, body });
  await officer.call(answerErasureRoute, { params: { erasureId }, body: { answer: 'erased' } });
}

const refusedWith = (code: string) => (error: unknown) =>
  error instanceof LocallyRefused && error.problem.code === code;

describe('a backup of a running node', () => {
  it('holds database and attachments, here and elsewhere, and never the keys', () => {
    expect(backup.attachments.files).toBe(2);
    for (const folder of [backup.folder, backup.copy]) {
      expect(existsSync(join(folder, 'manifest.json'))).toBe(true);
      expect(existsSync(join(folder, 'blobs.json'))).toBe(true);
      expect(existsSync(join(folder, 'keys'))).toBe(false);
    }
    expect(statSync(backup.copy).mode & 0o077).toBe(0);
  });

  it('is refused by restore when attachments are missing from it', async () => {
    const damaged = join(newHome(), 'damaged');
    cpSync(backup.copy, damaged, { recursive: true });
    rmSync(join(damaged, 'blobs'), { recursive: true });
    const target = newHome();
    const { code, err } = await runCli('restore', '--home', target, '--from', damaged);
    expect(code).toBe(1);
    expect(err).toContain('has not all its attachments');
    expect(existsSync(join(target, 'database'))).toBe(false);
    expect(existsSync(join(target, 'restored.json'))).toBe(false);
  });

  it('is put back elsewhere; what was erased since is erased again before anybody is answered', async () => {
    await erase(erased);
    const target = newHome();
    cpSync(join(home, 'keys'), join(target, 'keys'), { recursive: true });
    const { code, out } = await runCli('restore', '--home', target, '--from', backup.copy);
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toContain('Attachments put back: 2.');
    expect(out).toContain('Erasures done again: 1.');
    const again = await openWorkingNode(target);
    try {
      const reader = await again.addPerson(1, 'supervisor', 'reader');
      const { documents } = await reader.call(readContentRoute, { params: { fileId: kept } });
      const { identity } = await reader.call(readIdentityRoute, { params: { fileId: kept } });
      expect(identity?.names[0]?.text).toBe('Ficta Exempli');
      const photo = await again.app.server.inject({
        url: `/api/protection/files/${kept}/documents/${documents[0]?.blobId}`,
        headers: { host: 'localhost' },
        cookies: { [again.app.auth.cookieName]: reader.token },
      });
      expect(photo).toMatchObject({ statusCode: 200, headers: { 'content-type': 'image/png' } });
      await expect(reader.call(readIdentityRoute, { params: { fileId: erased } })).rejects.toSatisfy(
        refusedWith('platform.not_found'),
      );
      const keys = await ask(
        { ...again.node.cluster.current().admin, database: 'tutela' },
        `select file_id from protection.file_key where file_id = '${erased}'`,
      );
      expect(keys).toEqual([]);
    } finally {
      await again.close();
    }
  }, 120_000);

  it('without its keys is restored, but not opened; the first start does the rest', async () => {
    const target = newHome();
    const { code, out } = await runCli('restore', '--home', target, '--from', backup.copy);
    expect(code).toBe(0);
    expect(out).toContain('The keys are missing.');
    expect((await runCli('serve', '--home', target, '--port', String(await freePort()))).err).toContain(
      'backup of the keys',
    );
    for (const name of ['node-keys.json', 'erasures.log'])
      cpSync(join(home, 'keys', name), join(target, 'keys', name));
    const again = await openWorkingNode(target);
    expect(again.node.restored).toEqual({ erasedAgain: 1, unreadable: 0 });
    await again.close();
    const twice = await openWorkingNode(target);
    expect(twice.node.restored).toBeUndefined();
    await twice.close();
  }, 120_000);

  it('never goes over a present database unasked', async () => {
    const { code, err } = await runCli('restore', '--home', home, '--from', backup.copy);
    expect(code).toBe(1);
    expect(err).toContain('add --force');
    expect(existsSync(join(home, 'restored.json'))).toBe(false);
  });
});
