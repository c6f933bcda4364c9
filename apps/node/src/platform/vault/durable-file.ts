import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file is called until it is whole. A crash can leave one behind; nobody reads it. */
export const partialName = (path: string): string => `${path}.partial`;

/**
 * Writes a whole file (0600) or nothing: a partial file is filled and flushed, renamed, and its folder flushed.
 * After a power cut either the old content or the new is found, never a mixture. Rejects with the system's error.
 * Writers that may meet at one path need partial files of their own.
 */
export async function writeDurably(
  path: string,
  parts: Iterable<Uint8Array>,
  partial = partialName(path),
): Promise<void> {
  await rm(partial, { force: true });
  try {
    await writeFlushed(partial, parts);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Flushes a folder, so that a name put into it or taken out of it survives a power cut. */
export async function flushFolder(folder: string): Promise<void> {
  // Windows keeps its folders in a journal and refuses to open them as files.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whether the system refused with this code, such as `ENOENT`. */
export function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function writeFlushed(path: string, parts: Iterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    for (const part of parts) await handle.writeFile(part);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
