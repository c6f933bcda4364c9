// `npm run tables`: writes the row types from the catalogue of a throw-away database with all migrations.
// `--check` only compares; the test run does the same against its own database.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrateNode } from '../apps/node/src/migrate-node.ts';
import { openCluster } from '../apps/node/src/platform/db/cluster/open-cluster.ts';
import { tableArguments } from './table-arguments.ts';

const home = mkdtempSync(path.join(tmpdir(), 'tutela-tables-'));
chmodSync(home, 0o755);
const cluster = await openCluster({ home, log: () => undefined, forTests: true });
try {
  await migrateNode(cluster);
  const mode = process.argv.includes('--check') ? ['--verify'] : [];
  execFileSync(process.execPath, [...tableArguments(cluster.as('owner')), ...mode], { stdio: 'inherit' });
} finally {
  await cluster.stop();
  rmSync(home, { recursive: true, force: true });
}
