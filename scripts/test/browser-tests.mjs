import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from '../ensure-chromium.mjs';
import { runCommand } from './run-command.mjs';

const file = 'artefacts/browser.json';
const playwright = 'node_modules/@playwright/test/cli.js';

/** Playwright's report as a flat list of tests. */
function listTests(suite, above = '') {
  const title = `${above} ${suite.title}`.trim();
  return [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({ name: `${title} ${spec.title}`, test })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => listTests(inner, title)),
  ];
}

const reasonOf = (test) =>
  test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;

function readReport() {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return { errors: report.errors ?? [], tests: report.suites.flatMap((suite) => listTests(suite)) };
}

/** Without a browser the tests are counted, not run, and each is reported with the reason. */
async function skipAll(reason) {
  await runCommand([playwright, 'test', '--list', '--reporter=json'], {
    quiet: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const tests = readReport()?.tests ?? [];
  console.log(`  not run: ${reason}`);
  const names = tests.length > 0 ? tests.map(({ name }) => name) : ['all browser tests'];
  return [{ passed: 0, failed: 0, skipped: names.map((name) => ({ name, reason })) }];
}

/** Journeys in a real browser. A test that passes only when tried again is flaky, and flaky is failed. */
export async function runBrowserTests() {
  rmSync(file, { force: true });
  const chromium = ensureChromium();
  if ('reason' in chromium) return skipAll(chromium.reason);
  const { code } = await runCommand([playwright, 'test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, TUTELA_CHROMIUM: chromium.path },
  });
  const report = readReport();
  if (report === undefined) return [{ passed: 0, failed: 1, skipped: [] }];
  const inStatus = (...statuses) => report.tests.filter(({ test }) => statuses.includes(test.status));
  const failed = inStatus('unexpected', 'flaky').length + report.errors.length;
  return [
    {
      passed: inStatus('expected').length,
      failed: failed + (code !== 0 && failed === 0 ? 1 : 0),
      skipped: inStatus('skipped').map(({ name, test }) => ({ name, reason: reasonOf(test) })),
    },
  ];
}
