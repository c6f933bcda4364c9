import { spawnSync } from 'node:child_process';
import { closeSync, constants, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { Refusal } from '@tutela/kernel';
import type { HomeFolders } from '../home-folders.ts';
import { isAlive } from './process-facts.ts';

/** The exclusive right to supervise a database folder. */
export interface FolderLock {
  /** The open file that carries the lock; whoever inherits it holds the lock too. */
  readonly fd: number;
  release(): void;
}

/** Who signed the lock last; it holds the lock only while `tryLock` fails. */
interface LockHolder {
  readonly pid: number;
  readonly since: string;
}

/** Opens and locks in one step. macOS has it; Node does not name it. */
const exclusiveOpen = 0x20;

/**
 * Takes the lock of a database folder, or answers with nothing when somebody has it. It is an flock on an open
 * file: the system lets go of it when the last process that holds the file ends, in whatever way. Linux: the
 * program flock(1) sets it on our own open file. macOS: open(2) does.
 */
export function tryLock(folders: HomeFolders): FolderLock | undefined {
  const fd = process.platform === 'darwin' ? openLocked(folders) : openAndLock(folders);
  return fd === undefined ? undefined : { fd, release: once(() => closeSync(fd)) };
}

/** Writes down that this process supervises from now on. */
export function signLock(lock: FolderLock): void {
  ftruncateSync(lock.fd);
  writeSync(lock.fd, `${process.pid} ${new Date().toISOString()}\n`, 0);
}

/** Whether nobody supervises: the one who signed is dead, and no watchdog of it holds the lock any more. */
export function isUnsupervised(folders: HomeFolders): boolean {
  const holder = findLockHolder(folders);
  if (holder !== undefined && isAlive(holder.pid)) return false;
  const lock = tryLock(folders);
  lock?.release();
  return lock !== undefined;
}

/** Who signed last. */
export function findLockHolder(folders: HomeFolders): LockHolder | undefined {
  try {
    const [pid, since] = readFileSync(folders.lock, 'utf8').trim().split(' ');
    return pid === undefined || since === undefined ? undefined : { pid: Number(pid), since };
  } catch {
    return undefined;
  }
}

function openAndLock(folders: HomeFolders): number | undefined {
  const fd = openSync(folders.lock, constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW, 0o600);
  const result = spawnSync('flock', ['-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', fd], cwd: '/' });
  if (result.status === 0) return fd;
  closeSync(fd);
  if (result.status === 1) return undefined;
  throw new Refusal(
    'db.folder_locked',
    `The folder ${folders.database} cannot be locked against a second PostgreSQL. Install the program flock ` +
      '(package util-linux), and use a disk of this machine.',
    { folder: folders.database },
  );
}

function openLocked(folders: HomeFolders): number | undefined {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | exclusiveOpen;
  try {
    return openSync(folders.lock, flags, 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return undefined;
    throw error;
  }
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
