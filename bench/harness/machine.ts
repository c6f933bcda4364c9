import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were measured on, and how busy it was: processor, cores, memory, versions, load. */
export function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  return `${first?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${gigabytes} GB, Node ${process.versions.node}, load ${load}`;
}
