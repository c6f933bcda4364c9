import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCluster } from '../../apps/node/src/platform/db/cluster/open-cluster.ts';
import { runTutela } from './node-process.ts';

/** A temporary folder that an account of its own for PostgreSQL may pass through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tutela-bench-'));
  chmodSync(folder, 0o755);
  return folder;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Sets a real node up in `home`. `TUTELA_BENCH_POSTGRES=npm` or `system` chooses whose PostgreSQL it uses. */
export async function foundHome(entry: string, home: string): Promise<void> {
  const wish = process.env.TUTELA_BENCH_POSTGRES;
  if (wish === 'npm' || wish === 'system') {
    const cluster = await openCluster({ home, prefer: wish, log: () => undefined });
    await cluster.stop();
  }
  const facts = [
    '--node-name',
    'Bench',
    '--agency',
    'Bench Authority',
    '--state',
    'XX',
    '--name',
    'Bench Head',
  ];
  await runTutela(entry, ['init', '--home', home, ...facts]);
}
