// The checks that read the source and run nothing of it. Each counts as one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

const checks = [
  { name: 'types', command: ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json', '--noEmit'] },
  { name: 'style', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'] },
  { name: 'modules', command: ['scripts/check-modules.mjs'] },
  { name: 'diagram', command: ['scripts/draw-modules.mjs', '--check'] },
  { name: 'linkage kernel', command: ['scripts/build-linkage.mjs', '--check'] },
  { name: 'permissions', command: ['scripts/draw-permissions.mjs', '--check'] },
  { name: 'unused', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'sizes', command: ['scripts/sizes.mjs'], show: true },
  { name: 'links', command: ['scripts/check-links.mjs'] },
  { name: 'lock', command: ['scripts/check-lock.mjs'] },
  { name: 'bill of materials', command: ['scripts/sbom.mjs'] },
  { name: 'messages', command: ['scripts/check-messages.mjs'] },
];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const indent = (text) => text.trimEnd().replace(/^/gm, '    ');

async function runCheck({ name, command, show }) {
  const start = performance.now();
  const { code, output } = await runCommand(command, { quiet: true });
  const log = `check-${name.replaceAll(' ', '-')}.log`;
  writeFileSync(`artefacts/${log}`, output);
  const isFailed = code !== 0;
  console.log(`  ${isFailed ? 'FAILED' : 'passed'}  ${name} (${seconds(start)})`);
  if (isFailed || show) console.log(indent(output));
  const failed = isFailed ? [{ name, reason: `see artefacts/${log}` }] : [];
  return { passed: isFailed ? 0 : 1, failed, skipped: [] };
}

/** Runs every check, also after one that failed. */
export async function runStaticChecks() {
  mkdirSync('artefacts', { recursive: true });
  const results = [];
  for (const check of checks) results.push(await runCheck(check));
  return results;
}
