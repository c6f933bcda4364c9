import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError, partialName } from '../vault/durable-file.ts';

export const blobFolder = (home: string): string => join(home, 'blobs');

/** `<home>/blobs/<first two digits>/<id>`: 256 folders, so that none grows too large. */
export const blobPath = (home: string, blobId: string): string =>
  join(blobFolder(home), blobId.slice(0, 2), blobId);

/** A UUIDv4 in small letters, and nothing more. */
export const isBlobId = (name: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(name);

/** Names of files last written before `before` for which `belongs` holds; what vanishes meanwhile is passed over. */
export async function* namesBefore(
  home: string,
  before: Date,
  belongs: (name: string) => boolean,
): AsyncGenerator<string> {
  for (const prefix of await namesIn(blobFolder(home))) {
    const folder = join(blobFolder(home), prefix);
    for (const name of await namesIn(folder)) {
      if (belongs(name) && (await writtenBefore(join(folder, name), before))) yield name;
    }
  }
}

/** Paths of what a crash left half written before `before`. */
export async function* unfinishedBefore(home: string, before: Date): AsyncGenerator<string> {
  const suffix = partialName('');
  for await (const name of namesBefore(home, before, (each) => each.endsWith(suffix))) {
    yield blobPath(home, name);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return [];
    throw error;
  }
}

async function writtenBefore(path: string, before: Date): Promise<boolean> {
  try {
    return (await stat(path)).mtime < before;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return false;
    throw error;
  }
}
