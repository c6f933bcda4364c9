import { readFile, stat } from 'node:fs/promises';
import { runProgram } from '../server/run-program.ts';

/** What the machine says about a process. */
export interface ProcessFacts {
  /** When it was started, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Whether it works in the folder asked about; unknown when the machine does not tell us. */
  readonly worksIn: 'folder' | 'elsewhere' | 'unknown';
}

/** Facts about a living process, or nothing when there is none (a zombie is none). */
export async function findProcess(pid: number, folder: string): Promise<ProcessFacts | undefined> {
  if (!isAlive(pid)) return undefined;
  if (process.platform !== 'linux') return processByPs(pid);
  const startedAt = await linuxStart(pid);
  return startedAt === undefined ? undefined : { startedAt, worksIn: await workingFolder(pid, folder) };
}

/**
 * Whether this process is the postmaster of a data folder: a postmaster always works in its data folder.
 * Where the machine does not tell (macOS), a living process counts.
 */
export async function isPostmasterOf(pid: number, data: string): Promise<boolean> {
  const facts = await findProcess(pid, data);
  if (facts === undefined) return false;
  return facts.worksIn === 'folder' || (facts.worksIn === 'unknown' && process.platform !== 'linux');
}

/** Whether there is a process of this number, of whatever account. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function linuxStart(pid: number): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in parentheses may hold anything; the fields after it are fixed: state first, start as the 20th.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[19]);
  if (fields[0] === 'Z' || fields[0] === 'X' || !Number.isFinite(ticks)) return undefined;
  const boot = /^btime (\d+)$/m.exec(await readFile('/proc/stat', 'utf8'))?.[1];
  // Linux reports a hundred ticks a second to programs, whatever it uses itself.
  return Number(boot) * 1000 + ticks * 10;
}

async function workingFolder(pid: number, folder: string): Promise<ProcessFacts['worksIn']> {
  // By device and inode: the same folder may be seen under another path.
  const [there, here] = await Promise.all([
    stat(`/proc/${pid}/cwd`).catch(() => undefined),
    stat(folder).catch(() => undefined),
  ]);
  if (there === undefined) return 'unknown';
  return here !== undefined && there.dev === here.dev && there.ino === here.ino ? 'folder' : 'elsewhere';
}

async function processByPs(pid: number): Promise<ProcessFacts | undefined> {
  const result = await runProgram('ps', ['-o', 'lstart=', '-p', String(pid)]);
  const startedAt = Date.parse(`${result.output.trim()} UTC`);
  return result.code === 0 && Number.isFinite(startedAt) ? { startedAt, worksIn: 'unknown' } : undefined;
}
