import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '@tutela/kernel';
import { readManifest, verifyFiles } from '../../platform/db/cluster/backup/manifest.ts';
import type { OnProgress } from '../../platform/db/cluster/backup/progress.ts';
import { isSystemError } from '../../platform/vault/durable-file.ts';
import { requireBlobs } from './blob-copies.ts';

/**
 * Copies a finished backup into another folder, reads the copy again and compares it. It gets its name when it is
 * whole. Answers the copy's folder. Refuses with `db.backup_failed` or `db.disk_full`.
 */
export async function copyElsewhere(backup: string, to: string, onProgress?: OnProgress): Promise<string> {
  const target = join(resolve(to), basename(backup));
  const partial = `${target}.partial`;
  try {
    await mkdir(resolve(to), { recursive: true, mode: 0o700 });
    await rm(partial, { recursive: true, force: true });
    await cp(backup, partial, { recursive: true, errorOnExist: true, force: false });
    await promisify(execFile)('sync');
    await verifyFiles(partial, await readManifest(partial), onProgress);
    await requireBlobs(partial);
    await rename(partial, target);
    return target;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw explained(error, backup, to);
  }
}

function explained(error: unknown, backup: string, to: string): Refusal {
  const kept = `The backup itself is whole, in ${backup}.`;
  if (isSystemError(error, 'ENOSPC')) {
    return new Refusal(
      'db.disk_full',
      `The disk of ${to} is full, so the copy was removed. ${kept}`,
      {},
      { cause: error },
    );
  }
  const message = `The backup could not be copied to ${to}: is it there, and may this account write to it? ${kept}`;
  return new Refusal('db.backup_failed', message, {}, { cause: error });
}
