import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HomeFolders } from '../home-folders.ts';

/** From now on the server keeps its log: without a backup to replay it onto, it would only fill the disk. */
export async function wantArchive(folders: HomeFolders): Promise<void> {
  await writeFile(folders.archiveWanted, 'The log is archived because a backup exists.\n', { mode: 0o644 });
}

/** The log files in a folder from a segment on, in the order of the log; the histories of timelines always. */
export async function listLog(folder: string, from: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => isHistory(name) || (isSegment(name) && position(name) >= position(from)))
    .sort();
}

/** Deletes what lies before a segment, on whatever timeline. Without a segment nothing is deleted. */
export async function pruneArchive(folders: HomeFolders, from: string | undefined): Promise<void> {
  if (from === undefined) return;
  const names = await readdir(folders.archive).catch(() => []);
  const old = names.filter((name) => /^[0-9A-F]{24}/.test(name) && position(name) < position(from));
  for (const name of old) await rm(join(folders.archive, name), { force: true });
}

const isSegment = (name: string): boolean => /^[0-9A-F]{24}$/.test(name);
const isHistory = (name: string): boolean => /^[0-9A-F]{8}\.history$/.test(name);

/** A name is timeline (8), then place in the log (16). */
const position = (name: string): string => name.slice(8, 24);
