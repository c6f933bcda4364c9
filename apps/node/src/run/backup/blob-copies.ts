import { copyFile, link, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '@tutela/kernel';
import { z } from 'zod';
import { blobFolder, blobPath, isBlobId } from '../../platform/blobs/blob-folder.ts';
import { flushFolder, isSystemError, writeDurably } from '../../platform/vault/durable-file.ts';

/** What a backup says of its attachments. Written last: without it they are not all there. */
const BlobManifest = z.object({ layout: z.literal(1), files: z.int(), bytes: z.int() });
export type BlobManifest = z.infer<typeof BlobManifest>;

const manifestPath = (backup: string): string => join(backup, 'blobs.json');

type OnCopied = (done: number, of: number) => void;

/**
 * Puts the encrypted attachments of a home into a backup; on the same disk as second names of the same bytes, which
 * never change. Taken after the database, so that none that it names is missing.
 */
export async function copyBlobs(home: string, backup: string, onCopied?: OnCopied): Promise<BlobManifest> {
  const ids = await listIds(home);
  let files = 0;
  let bytes = 0;
  for (const [index, id] of ids.entries()) {
    const size = await copyOne(blobPath(home, id), blobPath(backup, id));
    onCopied?.(index + 1, ids.length);
    // One that was erased in between is not in the database either.
    if (size === undefined) continue;
    files += 1;
    bytes += size;
  }
  const manifest: BlobManifest = { layout: 1, files, bytes };
  await writeDurably(manifestPath(backup), [Buffer.from(`${JSON.stringify(manifest)}\n`)]);
  return manifest;
}

/** Whether a backup has all its attachments; refuses (`db.restore_failed`) when it has not. */
export async function requireBlobs(backup: string): Promise<BlobManifest> {
  const text = await readFile(manifestPath(backup), 'utf8').catch(() => '{}');
  const manifest = BlobManifest.safeParse(JSON.parse(text));
  const ids = await listIds(backup);
  if (manifest.success && ids.length === manifest.data.files) return manifest.data;
  throw new Refusal(
    'db.restore_failed',
    `The backup ${backup} has not all its attachments: it was interrupted, or some were removed. Use another backup; ` +
      'or add --without-attachments to restore the rest alone.',
  );
}

/** Puts the attachments of a backup back. What is there already stays. Answers how many were put back. */
export async function restoreBlobs(backup: string, home: string, onCopied?: OnCopied): Promise<number> {
  const ids = await listIds(backup);
  let restored = 0;
  for (const [index, id] of ids.entries()) {
    if ((await copyOne(blobPath(backup, id), blobPath(home, id))) !== undefined) restored += 1;
    onCopied?.(index + 1, ids.length);
  }
  return restored;
}

async function listIds(parent: string): Promise<string[]> {
  const prefixes = await namesIn(blobFolder(parent));
  const lists = prefixes.map((prefix) => namesIn(join(blobFolder(parent), prefix)));
  return (await Promise.all(lists)).flat().filter(isBlobId);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Its size; nothing when the source is gone. */
async function copyOne(from: string, to: string): Promise<number | undefined> {
  const folder = dirname(to);
  if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined)
    await flushFolder(dirname(folder));
  try {
    await link(from, to).catch((error: unknown) => {
      if (isSystemError(error, 'EEXIST')) return undefined;
      if (isSystemError(error, 'ENOENT')) throw error;
      return copyFile(from, to);
    });
    return (await stat(to)).size;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}
