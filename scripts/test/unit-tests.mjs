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
  if (!existsSync(file)) return [{ passed: 0, failed: [{ name: 'unit', reason: 'no report' }], skipped: [] }];
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const failedOtherwise = code !== 0 && result.failed.length === 0;
  return failedOtherwise
    ? [{ ...result, failed: [{ name: 'unit', reason: `vitest ended with ${code}` }] }]
    : [result];
}
