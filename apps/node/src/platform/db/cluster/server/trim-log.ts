import { copyFile, stat, truncate } from 'node:fs/promises';

const most = 8 * 1024 * 1024;

/** Keeps the server's log small: above 8 MB its content moves to `.1` and it begins anew. */
export async function trimLog(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || found.size <= most) return;
  await copyFile(file, `${file}.1`);
  // The server appends to the open file, so it is emptied, not replaced.
  await truncate(file);
}
