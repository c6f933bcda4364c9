// All checks and tests, each to its end, and one line that counts them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runBrowserTests } from './test/browser-tests.mjs';
import { runStaticChecks } from './test/static-checks.mjs';
import { runUnitTests } from './test/unit-tests.mjs';

const parts = {
  static: { title: 'Checks of the source', run: runStaticChecks },
  unit: { title: 'Rules and server, with a real PostgreSQL', run: runUnitTests },
  browser: { title: 'Journeys in Chromium', run: runBrowserTests },
};
const help = `npm test                     everything
npm test -- --only PART      PART is one of: ${Object.keys(parts).join(', ')}

The last line counts: N passed, N failed, N skipped. A check of the source counts as one.
A skipped test is printed with its reason; one without a reason counts as failed.
Reports and logs are in artefacts/.`;

function readOptions() {
  try {
    return parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    return { wrong: error.message };
  }
}

const { only, help: wantsHelp, wrong } = readOptions();
if (wantsHelp) {
  console.log(help);
  process.exit(0);
}
if (wrong !== undefined || (only !== undefined && !Object.hasOwn(parts, only))) {
  console.error(`${wrong ?? `There is no part "${only}".`}\n\n${help}`);
  process.exit(2);
}

function summarise(results) {
  const skipped = results.flatMap((result) => result.skipped);
  const unexplained = skipped.filter(({ reason }) => reason === undefined);
  return {
    passed: results.reduce((total, result) => total + result.passed, 0),
    failed: [
      ...results.flatMap((result) => result.failed),
      ...unexplained.map(({ name }) => ({ name, reason: 'skipped without a reason' })),
    ],
    skipped: skipped.filter(({ reason }) => reason !== undefined),
  };
}

const rows = [];
const results = [];
for (const [name, { title, run }] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  console.log(`\n== ${title}`);
  const start = performance.now();
  const partResults = await run();
  const { passed, failed, skipped } = summarise(partResults);
  rows.push({
    name,
    passed,
    failed: failed.length,
    skipped: skipped.length,
    seconds: (performance.now() - start) / 1000,
  });
  results.push(...partResults);
}

const { passed, failed, skipped } = summarise(results);
console.log('\n== Summary');
for (const row of rows) {
  const counts = `${row.passed} passed, ${row.failed} failed, ${row.skipped} skipped`;
  console.log(`  ${row.name.padEnd(8)} ${counts.padEnd(40)} ${row.seconds.toFixed(0)} s`);
}
for (const { name, reason } of skipped) console.log(`  skipped: ${name}: ${reason}`);
for (const { name, reason } of failed) console.log(`  failed: ${name}: ${reason}`);

const total = `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;
mkdirSync('artefacts', { recursive: true });
writeFileSync('artefacts/total.txt', `${total}\n`);
console.log(total);
process.exit(failed.length === 0 && passed > 0 ? 0 : 1);
