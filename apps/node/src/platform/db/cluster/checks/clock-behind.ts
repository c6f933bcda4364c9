import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HomeFolders } from '../home-folders.ts';

/** Small steps back are a time server's work. */
export const clockTolerance = 120_000;

/** By how many milliseconds the clock is behind the last time that this database is known to have run; 0 if not. */
export async function clockBehind(folders: HomeFolders, now: Date): Promise<number> {
  const seen = Math.max(await lastSeen(folders), await newestLogTime(folders));
  return Math.max(0, seen - now.getTime());
}

/** Notes that the database runs now. A note that cannot be written (disk full) is no reason to stop. */
export async function noteSeen(folders: HomeFolders, now: Date): Promise<void> {
  if ((await clockBehind(folders, now)) > clockTolerance) return;
  await writeFile(folders.lastSeen, `${now.toISOString()}\n`, { mode: 0o600 }).catch(() => undefined);
}

async function lastSeen(folders: HomeFolders): Promise<number> {
  const text = await readFile(folders.lastSeen, 'utf8').catch(() => '');
  const time = Date.parse(text.trim());
  return Number.isFinite(time) ? time : 0;
}

async function newestLogTime(folders: HomeFolders): Promise<number> {
  const folder = join(folders.data, 'pg_wal');
  const names = await readdir(folder).catch(() => []);
  const times = names
    .filter((name) => /^[0-9A-F]{24}$/.test(name))
    .map((name) =>
      stat(join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    );
  return Math.max(0, ...(await Promise.all(times)));
}
