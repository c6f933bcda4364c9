import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RefusalCode, systemClock, systemRandom } from '@tutela/kernel';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chunkLength } from '../../src/platform/blobs/blob-chunks.ts';
import { type BlobStore, openBlobStore } from '../../src/platform/blobs/blob-store.ts';
import { prepareBlob } from '../../src/platform/blobs/prepare-blob.ts';
import type { DataKey } from '../../src/platform/vault/data-key.ts';
import { createKeyring } from '../../src/platform/vault/keyring.ts';
import { openVault, type Vault } from '../../src/platform/vault/vault.ts';

const refusal = (code: RefusalCode) => expect.objectContaining({ name: 'Refusal', code });
const undecipherable = refusal('vault.decryption_failed');
const temporary = () => mkdtempSync(join(tmpdir(), 'tutela-blobs-'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const later = new Date(Date.now() + 60_000);

let vault: Vault;
let key: DataKey;
let home: string;
let store: BlobStore;

beforeAll(async () => {
  vault = openVault(
    await createKeyring(temporary(), { clock: systemClock, random: systemRandom }),
    systemRandom,
  );
  key = vault.newDataKey('file a').key;
});

beforeEach(() => {
  home = temporary();
  store = openBlobStore(home, vault, systemRandom);
});

const pathOf = (blobId: string): string => join(home, 'blobs', blobId.slice(0, 2), blobId);

/** A PDF by its beginning, of a given length; PDFs are stored as they are. */
function document(length: number, fill = 'CANARY-7f3a '): Buffer {
  const bytes = Buffer.alloc(length, fill);
  bytes.write('%PDF-1.7\n');
  return bytes;
}

const put = async (bytes: Uint8Array, under = key) =>
  store.storeBlob(under, await prepareBlob(bytes, { purpose: 'document', mostMegabytes: 10 }));

async function get(blobId: string, under = key): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of store.readBlob(under, blobId)) parts.push(part);
  return Buffer.concat(parts);
}

async function listed(before: Date): Promise<string[]> {
  const ids: string[] = [];
  for await (const id of store.listBlobIds(before)) ids.push(id);
  return ids.sort();
}

describe('an attachment', () => {
  it.each([1, -1, 0])('comes back whole around the edge of a chunk (%i)', async (offset) => {
    for (const chunks of [1, 2, 3]) {
      const bytes = document(chunks * chunkLength + offset);
      const { blobId } = await put(bytes);
      expect((await get(blobId)).equals(bytes)).toBe(true);
    }
  });

  it('is described as it was stored', async () => {
    const bytes = document(700_000);
    const stored = await put(bytes);
    expect(stored).toEqual({
      blobId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      mediaType: 'application/pdf',
      byteLength: 700_000,
      sha256: sha256(bytes),
      storedSha256: sha256(readFileSync(pathOf(stored.blobId))),
    });
  });

  it('is for its owner alone, and nothing half written is left', async () => {
    const { blobId } = await put(document(1_000));
    const folder = join(home, 'blobs', blobId.slice(0, 2));
    expect(statSync(pathOf(blobId)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(home, 'blobs')).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder)).toEqual([blobId]);
  });

  it('shows nothing of its content on the disk', async () => {
    await put(document(600_000));
    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    expect(files).toHaveLength(1);
    for (const file of files) {
      const bytes = readFileSync(join(file.parentPath, file.name));
      for (const plain of ['CANARY', '%PDF', Buffer.from('CANARY', 'utf16le'), 'Q0FOQVJZ', '43414e415259']) {
        expect(bytes.includes(plain)).toBe(false);
      }
    }
  });

  it('is closed to another key', async () => {
    const { blobId } = await put(document(1_000));
    await expect(get(blobId, vault.newDataKey('file b').key)).rejects.toEqual(undecipherable);
  });
});

describe('an attachment that was changed on the disk', () => {
  const storedChunk = chunkLength + 29;
  let blobId: string;
  let bytes: Buffer;

  beforeEach(async () => {
    blobId = (await put(document(3 * chunkLength + 500))).blobId;
    bytes = readFileSync(pathOf(blobId));
  });

  const chunk = (index: number): Buffer => bytes.subarray(index * storedChunk, (index + 1) * storedChunk);
  const refused = async (changed: Uint8Array): Promise<void> => {
    writeFileSync(pathOf(blobId), changed);
    await expect(get(blobId)).rejects.toEqual(undecipherable);
  };

  it('is refused for any changed bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        await refused(changed);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused when cut, at the edge of a chunk too, or emptied', async () => {
    for (const length of [
      0,
      1,
      28,
      storedChunk - 1,
      storedChunk,
      2 * storedChunk,
      3 * storedChunk,
      bytes.length - 1,
    ]) {
      await refused(bytes.subarray(0, length));
    }
  });

  it('is refused when chunks are exchanged, repeated, left out or added', async () => {
    const [a, b, c, last] = [chunk(0), chunk(1), chunk(2), chunk(3)];
    for (const order of [
      [b, a, c, last],
      [a, a, b, c, last],
      [a, c, last],
      [b, c, last],
      [last],
      [a, b, c, last, last],
    ]) {
      await refused(Buffer.concat(order));
    }
    await refused(Buffer.concat([bytes, Buffer.alloc(1)]));
  });

  it('is refused when it is the content of another attachment under the same key', async () => {
    const other = await put(document(1_000, 'another '));
    await refused(readFileSync(pathOf(other.blobId)));
  });
});

describe('the folder', () => {
  it('says plainly when an attachment is not there, and never follows an id out of it', async () => {
    writeFileSync(join(home, 'outside'), 'secret');
    for (const id of ['8f14e45f-ceea-467a-9b36-3a2f3c1e0d11', '../outside', '..', '', '/etc/passwd', 'AA']) {
      await expect(get(id)).rejects.toEqual(refusal('blobs.not_found'));
    }
    await expect(store.deleteBlob('../outside')).rejects.toEqual(refusal('blobs.not_found'));
    expect(existsSync(join(home, 'outside'))).toBe(true);
  });

  it('forgets a deleted attachment, also when told twice', async () => {
    const [gone, kept] = [await put(document(1_000)), await put(document(1_000))];
    await store.deleteBlob(gone.blobId);
    await store.deleteBlob(gone.blobId);
    await store.deleteBlob('8f14e45f-ceea-467a-9b36-3a2f3c1e0d11');
    await expect(get(gone.blobId)).rejects.toEqual(refusal('blobs.not_found'));
    expect(await listed(later)).toEqual([kept.blobId]);
  });

  it('lists what is older than asked, and nothing that is not an attachment', async () => {
    expect(await listed(later)).toEqual([]);
    const [old, fresh] = [await put(document(1_000)), await put(document(1_000))];
    utimesSync(pathOf(old.blobId), 1_000, 1_000);
    writeFileSync(join(home, 'blobs', old.blobId.slice(0, 2), 'notes.txt'), '');
    expect(await listed(new Date(Date.now() - 60_000))).toEqual([old.blobId]);
    expect(await listed(later)).toEqual([old.blobId, fresh.blobId].sort());
  });

  it('is cleared of what a crash left half written, but not of what is being written now', async () => {
    const folder = join(home, 'blobs', 'ab');
    mkdirSync(folder, { recursive: true });
    const [left, current] = ['ab0-left.partial', 'ab1-now.partial'].map((name) => join(folder, name));
    for (const path of [left, current]) writeFileSync(path ?? '', 'half');
    utimesSync(left ?? '', 1_000, 1_000);
    expect(await listed(later)).toEqual([]);
    expect(await store.clearUnfinished(new Date(Date.now() - 60_000))).toBe(1);
    expect(readdirSync(folder)).toEqual(['ab1-now.partial']);
  });

  it('leaves no trace of an attachment that could not be written', async () => {
    rmSync(join(home, 'blobs'), { recursive: true, force: true });
    writeFileSync(join(home, 'blobs'), 'in the way');
    await expect(put(document(1_000))).rejects.toThrow();
    expect(readFileSync(join(home, 'blobs'), 'utf8')).toBe('in the way');
  });
});
