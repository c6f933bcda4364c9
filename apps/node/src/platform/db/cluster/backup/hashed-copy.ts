import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { FileOwner } from '../server/write-whole-file.ts';

/** What was read: its length and its SHA-256 in hex. */
export interface Digest {
  readonly size: number;
  readonly sha256: string;
}

const chunk = 1024 * 1024;

/** Reads a file to its end. Links are not followed. */
export async function digestFile(path: string): Promise<Digest> {
  return readThrough(path, async () => undefined);
}

/** Copies a file (0600) and answers with what was copied. Links are not followed, nothing is overwritten. */
export async function copyDigested(source: string, target: string, owner?: FileOwner): Promise<Digest> {
  const out = await open(target, 'wx', 0o600);
  try {
    if (owner !== undefined) await out.chown(owner.uid, owner.gid);
    return await readThrough(source, async (part) => void (await out.writeFile(part)));
  } finally {
    await out.close();
  }
}

async function readThrough(path: string, take: (part: Buffer) => Promise<void>): Promise<Digest> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return await digest(handle, take);
  } finally {
    await handle.close();
  }
}

async function digest(handle: FileHandle, take: (part: Buffer) => Promise<void>): Promise<Digest> {
  const hash = createHash('sha256');
  const { size: expected } = await handle.stat();
  const buffer = Buffer.alloc(Math.min(chunk, expected + 1));
  let size = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length);
    if (bytesRead === 0) return { size, sha256: hash.digest('hex') };
    const part = buffer.subarray(0, bytesRead);
    hash.update(part);
    await take(part);
    size += bytesRead;
  }
}
