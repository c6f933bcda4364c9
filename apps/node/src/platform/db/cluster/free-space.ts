import { statfs } from 'node:fs/promises';
import type { Cluster, FreeSpace } from './cluster.ts';

/** Below this share of free disk nothing new is taken in; what is open can still be finished. */
export const intakeFloor = 0.05;

/** The room left on the disk of a folder, as an ordinary account may use it. */
export async function freeSpaceOf(folder: string): Promise<FreeSpace> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { freeRatio: blocks === 0 ? 0 : bavail / blocks, freeBytes: bavail * bsize };
}

/** How long an answer about the disk counts, in milliseconds: no second of intake fills what is below the floor. */
const lookAgain = 1_000;

/** Asks the disk at most once a second, however many ask here. */
export function watchFreeSpace(folder: string): () => Promise<FreeSpace> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<FreeSpace> | undefined;
  return () => {
    const now = performance.now();
    if (answer === undefined || now - asked >= lookAgain) {
      asked = now;
      answer = freeSpaceOf(folder);
    }
    return answer;
  };
}

/** Whether a new registration may be taken in: the disk has room and no page was found damaged. */
export async function intakeAllowed(cluster: Pick<Cluster, 'readOnly' | 'freeSpace'>): Promise<boolean> {
  return !cluster.readOnly() && (await cluster.freeSpace()).freeRatio >= intakeFloor;
}
