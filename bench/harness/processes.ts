import { readdirSync, readFileSync, realpathSync } from 'node:fs';

/** The parent of every process there is, by process number. Linux only. */
function parents(): Map<number, number> {
  const found = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    const fields = statOf(Number(entry));
    if (fields !== undefined) found.set(Number(entry), Number(fields[1]));
  }
  return found;
}

/** The fields of /proc/PID/stat after the name; nothing when the process has gone. */
function statOf(pid: number): string[] | undefined {
  if (!Number.isInteger(pid)) return undefined;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** A process and all that descend from it. */
export function family(pid: number): number[] {
  const parentOf = parents();
  const isBelow = (each: number | undefined): boolean =>
    each !== undefined && each > 1 && (each === pid || isBelow(parentOf.get(each)));
  return [...parentOf.keys()].filter(isBelow);
}

/** The processes that work in a folder: a PostgreSQL's postmaster and its children work in their data folder. */
export function workingIn(folder: string): number[] {
  return [...parents().keys()].filter((pid) => {
    try {
      return realpathSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      return false;
    }
  });
}

/** User and system time of some processes with the children that they have waited for, in seconds. */
export function cpuSeconds(pids: readonly number[]): number {
  // After the name: user, system, and both of finished children are fields 11 to 14, in hundredths of a second.
  const ticks = pids.flatMap((pid) => statOf(pid)?.slice(11, 15).map(Number) ?? []);
  return ticks.reduce((sum, each) => sum + each, 0) / 100;
}

/** Memory of some processes in MB (2^20 bytes), shared pages divided among those who share them. */
export function residentMegabytes(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** Whether a process runs; one that has ended and waits for its parent to notice does not. */
export function isRunning(pid: number): boolean {
  const fields = statOf(pid);
  return fields !== undefined && fields[0] !== 'Z' && fields[0] !== 'X';
}
