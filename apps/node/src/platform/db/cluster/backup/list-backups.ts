import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { homeFolders } from '../home-folders.ts';
import { pruneArchive } from './archive.ts';
import { type Manifest, readManifest } from './manifest.ts';

/** A complete backup: its folder and what it says of itself. */
export interface Backup {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The complete backups of a home, the oldest first. What is unfinished or damaged is left out. */
export async function listBackups(home: string): Promise<Backup[]> {
  const { backups } = homeFolders(home);
  const names = (await readdir(backups).catch(() => [])).filter((name) => !name.endsWith('.partial')).sort();
  const found = names.map(async (name) => {
    const folder = join(backups, name);
    const manifest = await readManifest(folder).catch(() => undefined);
    return manifest === undefined ? [] : [{ folder, manifest }];
  });
  return (await Promise.all(found)).flat();
}

/**
 * Deletes the backups that were finished before a moment, and the archived log that only they needed; the newest
 * one is always kept. Answers with the folders deleted.
 */
export async function expireBackups(home: string, before: Date): Promise<string[]> {
  const all = await listBackups(home);
  const expired = all
    .slice(0, -1)
    .filter(({ manifest }) => Date.parse(manifest.finishedAt) < before.getTime());
  for (const { folder } of expired) await rm(folder, { recursive: true });
  await pruneArchive(homeFolders(home), all.find((each) => !expired.includes(each))?.manifest.firstSegment);
  return expired.map(({ folder }) => folder);
}
