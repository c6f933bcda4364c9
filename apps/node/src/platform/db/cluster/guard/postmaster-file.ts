import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a postmaster writes about itself into `postmaster.pid` of its data folder. */
export interface PostmasterFile {
  readonly pid: number;
  /** Milliseconds since 1970, to the second. */
  readonly startedAt: number;
  readonly port: number;
  /** The folder of its socket; empty while it starts. */
  readonly socket: string;
  /** `ready` once it takes connections; empty while it starts. */
  readonly status: string;
}

/** Reads postmaster.pid, or nothing when there is none or its first lines are not written yet. */
export async function findPostmaster(data: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return {
    pid,
    startedAt: Number(lines[2] ?? 0) * 1000,
    port: Number(lines[3] ?? 0),
    socket: lines[4] ?? '',
    status: lines[7] ?? '',
  };
}
