import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { homeFolders } from '../apps/node/src/platform/db/cluster/home-folders.ts';
import { workingIn } from '../bench/harness/processes.ts';
import { kill } from './kill.ts';
import type { Crash } from './rounds.ts';

/** A disk of our own: a file with a file system in it. */
export interface TestDisk {
  readonly home: string;
  /** A cut of the power: what had not reached the disk is gone. */
  readonly cut: Crash;
  remove(): void;
}

const run = (command: string, ...words: string[]): string =>
  execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Makes the disk below `folder`; says in a sentence why it cannot, such as without being root. */
export function makeTestDisk(folder: string): TestDisk | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'a loop device needs Linux and root';
  const image = path.join(folder, 'disk.img');
  const mount = path.join(folder, 'disk');
  try {
    run('truncate', '-s', '3G', image);
    run('mkfs.ext4', '-q', image);
    mkdirSync(mount);
    run('mount', '-o', 'loop', image, mount);
  } catch (error) {
    return `no loop device could be made here (${String(error).split('\n')[0]})`;
  }
  chmodSync(mount, 0o755);
  const home = path.join(mount, 'home');
  mkdirSync(home, { mode: 0o755 });
  return { home, cut: cutPower(image, mount, home), remove: () => void run('umount', '-l', mount) };
}

/**
 * Processes end at once, and the disk's file is copied before the system writes back what it only keeps in memory.
 * That copy is what a disk holds after the power has gone. It takes the place of the disk.
 */
function cutPower(image: string, mount: string, home: string): Crash {
  return {
    name: 'power cut',
    nodeSurvives: false,
    strike: async ({ pid }) => {
      await kill([pid, ...workingIn(homeFolders(home).data)]);
      run('cp', '--sparse=always', image, `${image}.cut`);
      run('umount', '-l', mount);
      renameSync(`${image}.cut`, image);
      run('mount', '-o', 'loop', image, mount);
    },
  };
}
