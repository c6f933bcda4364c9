import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { type RefusalCode, systemClock, systemRandom } from '@tutela/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditSignature } from '../../src/platform/vault/audit-signature.ts';
import { createKeyring, openKeyring } from '../../src/platform/vault/keyring.ts';

const ports = { clock: systemClock, random: systemRandom };
const refusal = (code: RefusalCode) => expect.objectContaining({ name: 'Refusal', code });
const create = () => createKeyring(home, ports);
const open = () => openKeyring(home, ports);

let home: string;
let folder: string;
let file: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tutela-keys-'));
  folder = join(home, 'keys');
  file = join(folder, 'node-keys.json');
});

const stored = (): { epochs: { epoch: number; key?: string }[] } => JSON.parse(readFileSync(file, 'utf8'));

describe('the key file', () => {
  it('is for its owner alone, before and after a new epoch, and nothing else is left beside it', async () => {
    const keyring = await create();
    await keyring.startEpoch();
    await keyring.destroyEpoch(1);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['node-keys.json']);
  });

  it('is refused when others on the machine can reach it', async () => {
    await create();
    chmodSync(file, 0o640);
    await expect(open()).rejects.toEqual(refusal('vault.storage_unsafe'));
    chmodSync(file, 0o600);
    chmodSync(folder, 0o755);
    await expect(open()).rejects.toEqual(refusal('vault.storage_unsafe'));
  });

  it('is never replaced by new keys', async () => {
    await create();
    const before = readFileSync(file, 'utf8');
    await expect(create()).rejects.toEqual(refusal('vault.key_exists'));
    expect(readFileSync(file, 'utf8')).toBe(before);
    await expect(open()).resolves.toBeDefined();
  });

  it('is asked for when it is missing, with what to do', async () => {
    await expect(open()).rejects.toEqual(refusal('vault.key_missing'));
    await expect(open()).rejects.toThrow(/Put the backup of the keys back as .*node-keys\.json/);
  });

  it.each([
    ['not JSON', (text: string) => text.slice(0, text.length / 2)],
    ['a short key', (text: string) => text.replace(/"root": "[^"]{8}/, '"root": "')],
    ['no epochs', (text: string) => text.replace(/"epochs": \[[^\]]*\]/, '"epochs": []')],
    [
      'no signing key',
      (text: string) => text.replace(/"auditSigningKey": "[^"]*"/, '"auditSigningKey": "AAAA"'),
    ],
  ])('is refused when damaged (%s), without a word of its content', async (_, damage) => {
    await create();
    const text = readFileSync(file, 'utf8');
    const secret = stored().epochs[0]?.key ?? 'none';
    writeFileSync(file, damage(text));
    const error: unknown = await open().catch((caught: unknown) => caught);
    expect(error).toEqual(refusal('vault.key_wrong'));
    const printed = inspect(error, { depth: 9, showHidden: true });
    expect(printed).not.toContain(secret.slice(0, 12));
    expect(printed).not.toContain('"root"');
  });

  it.each(['cluster.json', 'PG_VERSION'])('is refused below a folder that holds %s', async (mark) => {
    writeFileSync(join(home, mark), '');
    await expect(create()).rejects.toEqual(refusal('vault.storage_unsafe'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused inside the database folder, by a link too', async () => {
    mkdirSync(join(home, 'database', 'hidden'), { recursive: true, mode: 0o700 });
    symlinkSync(join(home, 'database', 'hidden'), folder);
    await expect(create()).rejects.toEqual(refusal('vault.storage_unsafe'));
    rmSync(folder);
    await create();
    renameSync(file, join(home, 'database', 'hidden', 'node-keys.json'));
    rmSync(folder, { recursive: true });
    symlinkSync(join(home, 'database', 'hidden'), folder);
    await expect(open()).rejects.toEqual(refusal('vault.storage_unsafe'));
  });
});

describe('an interrupted change', () => {
  it('leaves a partial file that nobody reads and the next change clears', async () => {
    const keyring = await create();
    writeFileSync(`${file}.partial`, '{"format":1,"nodeId":"half a fi', { mode: 0o644 });
    expect((await open()).nodeId).toBe(keyring.nodeId);
    expect(await keyring.startEpoch()).toBe(2);
    expect(readdirSync(folder)).toEqual(['node-keys.json']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await open()).currentEpoch()).toBe(2);
  });

  it('does not let a second change through while its lock is there, and says how to go on', async () => {
    const keyring = await create();
    writeFileSync(`${file}.lock`, '');
    const before = readFileSync(file, 'utf8');
    await expect(keyring.startEpoch()).rejects.toEqual(refusal('platform.request_conflict'));
    await expect(keyring.startEpoch()).rejects.toThrow(/node-keys\.json\.lock behind: remove that file/);
    expect(readFileSync(file, 'utf8')).toBe(before);
    rmSync(`${file}.lock`);
    expect(await keyring.startEpoch()).toBe(2);
  });

  it('loses no epoch when many processes start one at once', async () => {
    await create();
    const rings = await Promise.all(Array.from({ length: 8 }, open));
    const outcomes = await Promise.allSettled(rings.map((ring) => ring.startEpoch()));
    const done = outcomes.filter((outcome) => outcome.status === 'fulfilled').length;
    expect(done).toBeGreaterThan(0);
    expect(stored().epochs.map((row) => row.epoch)).toEqual(
      Array.from({ length: done + 1 }, (_, i) => i + 1),
    );
  });
});

describe('epochs', () => {
  it('say when they began, ended and were destroyed; the destroyed key is gone from the disk', async () => {
    const keyring = await create();
    const firstKey = stored().epochs[0]?.key ?? 'none';
    linkSync(file, join(home, 'backup'));
    await keyring.startEpoch();
    await keyring.destroyEpoch(1);
    expect(keyring.epochs()).toEqual([
      {
        epoch: 1,
        createdAt: expect.any(String),
        retiredAt: expect.any(String),
        destroyedAt: expect.any(String),
      },
      { epoch: 2, createdAt: expect.any(String) },
    ]);
    expect(readFileSync(file, 'utf8')).not.toContain(firstKey);
    expect(readFileSync(join(home, 'backup'), 'utf8'), 'a linked backup is not wiped').toContain(firstKey);
    expect(() => keyring.epochKey(1)).toThrow(refusal('vault.key_missing'));
    expect((await open()).epochs()).toEqual(keyring.epochs());
  });

  it('keeps the current key and refuses what is not there', async () => {
    const keyring = await create();
    await expect(keyring.destroyEpoch(1)).rejects.toEqual(refusal('platform.request_conflict'));
    await expect(keyring.destroyEpoch(7)).rejects.toEqual(refusal('vault.key_missing'));
    expect(keyring.epochKey(1).symmetricKeySize).toBe(32);
    expect(readdirSync(folder)).toEqual(['node-keys.json']);
  });

  it('are seen by every process that holds the keys', async () => {
    const [first, second] = [await create(), await open()];
    expect(await first.startEpoch()).toBe(2);
    expect(second.currentEpoch()).toBe(2);
    expect(second.epochKey(2).equals(first.epochKey(2))).toBe(true);
    await second.destroyEpoch(1);
    expect(() => first.epochKey(1)).toThrow(refusal('vault.key_missing'));
  });

  it('a process keeps its keys when the file is taken away, and refuses a stranger in its place', async () => {
    const keyring = await create();
    renameSync(folder, `${folder}.away`);
    expect(keyring.epochKey(1).symmetricKeySize).toBe(32);
    await create();
    expect(() => keyring.currentEpoch()).toThrow(refusal('vault.key_wrong'));
  });
});

describe('what the database knows of the keys', () => {
  it('is the same for the same keys and tells nothing of them', async () => {
    const keyring = await create();
    const print = keyring.keyFingerprint();
    expect((await open()).keyFingerprint()).toBe(print);
    expect(print).toMatch(/^1\.[0-9a-f]{64}$/);
    expect(print).not.toContain(Buffer.from(stored().epochs[0]?.key ?? '', 'base64').toString('hex'));
  });

  it('is accepted from an older epoch, refused from other keys, an older key file or a destroyed epoch', async () => {
    const keyring = await create();
    const older = keyring.keyFingerprint();
    const oldFile = readFileSync(file);
    await keyring.startEpoch();
    const newer = keyring.keyFingerprint();
    expect(newer).not.toBe(older);
    for (const print of [older, newer]) expect(() => keyring.checkFingerprint(print)).not.toThrow();
    for (const print of ['', '2.', 'x', `1.${newer.slice(2)}`, `2.${older.slice(2)}`, `${newer}0`]) {
      expect(() => keyring.checkFingerprint(print)).toThrow(refusal('vault.key_wrong'));
    }

    await keyring.destroyEpoch(1);
    expect(() => keyring.checkFingerprint(older)).toThrow(refusal('vault.key_wrong'));
    writeFileSync(file, oldFile);
    const restored = await open();
    expect(() => restored.checkFingerprint(newer)).toThrow(refusal('vault.key_wrong'));

    rmSync(folder, { recursive: true });
    const stranger = await create();
    expect(() => stranger.checkFingerprint(older)).toThrow(/are not the ones this database was written with/);
  });
});

describe('keys for other uses', () => {
  it('are stable for a label over starts and epochs, and differ by label and node', async () => {
    const keyring = await create();
    const draft = Buffer.from(keyring.derive('draft')).toString('hex');
    expect(draft).toHaveLength(64);
    await keyring.startEpoch();
    expect(Buffer.from((await open()).derive('draft')).toString('hex')).toBe(draft);
    expect(Buffer.from(keyring.derive('session')).toString('hex')).not.toBe(draft);
    rmSync(folder, { recursive: true });
    const stranger = await create();
    expect(Buffer.from(stranger.derive('draft')).toString('hex')).not.toBe(draft);
    expect(stranger.nodeId).toMatch(/^[0-9a-f]{16}$/);
    expect(stranger.nodeId).not.toBe(keyring.nodeId);
  });

  it('sign the audit so that anyone can check it', async () => {
    const { auditSigner } = await create();
    const seal = Buffer.from('seal 1');
    const signature = auditSigner.sign(seal);
    expect(signature).toHaveLength(64);
    expect((await open()).auditSigner.publicKey).toBe(auditSigner.publicKey);
    expect(verifyAuditSignature(auditSigner.publicKey, seal, signature)).toBe(true);
    expect(verifyAuditSignature(auditSigner.publicKey, Buffer.from('seal 2'), signature)).toBe(false);
    expect(verifyAuditSignature(auditSigner.publicKey, seal, signature.subarray(1))).toBe(false);
    expect(verifyAuditSignature('not a key', seal, signature)).toBe(false);
  });

  it('never print', async () => {
    const keyring = await create();
    const text = readFileSync(file, 'utf8');
    const secrets = [...text.matchAll(/"(?:root|auditSigningKey|key)": "([^"]*)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(secrets).toHaveLength(3);
    const printed = `${inspect(keyring, { depth: 9, showHidden: true })}${JSON.stringify(keyring)}`;
    for (const secret of secrets) expect(printed).not.toContain(secret.slice(0, 16));
  });
});
