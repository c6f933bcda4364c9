import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

const file = 'artefacts/unit.json';

/** Everything vitest runs: rules beside their source, and the server through HTTP with a real PostgreSQL. */
export async function runUnitTests() {
  rmSync(file, { force: true });
  const reporter = './scripts/test/vitest-reporter.mjs';
  const { code } = await runCommand([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    `--reporter=${reporter}`,
  ]);
  if (!existsSync(file)) return [{ passed: 0, failed: 1, skipped: [] }];
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const failedOtherwise = code !== 0 && result.failed === 0 ? 1 : 0;
  return [{ ...result, failed: result.failed + failedOtherwise }];
}
