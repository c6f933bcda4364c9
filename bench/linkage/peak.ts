import { readFileSync, writeFileSync } from 'node:fs';

const kilobytes = (field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);

/** Megabytes (2^20 bytes) by which this process, its threads included, grew at most while it did something. Linux. */
export async function growthWhile(work: () => Promise<unknown>): Promise<number> {
  // 5: forget the peak so far (proc(5)).
  writeFileSync('/proc/self/clear_refs', '5');
  const before = kilobytes('VmRSS');
  await work();
  return (kilobytes('VmHWM') - before) / 1024;
}
