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

const firstLine = (message) => message?.split('\n', 1)[0] ?? 'no message';
const whyFailed = (test) =>
  `${test.status === 'flaky' ? 'passed only when tried again: ' : ''}${firstLine(test.results[0]?.error?.message)}`;

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
  return [{ passed: 0, failed: [], skipped: names.map((name) => ({ name, reason })) }];
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
  if (report === undefined)
    return [{ passed: 0, failed: [{ name: 'browser', reason: 'no report' }], skipped: [] }];
  const inStatus = (...statuses) => report.tests.filter(({ test }) => statuses.includes(test.status));
  const failed = [
    ...inStatus('unexpected', 'flaky').map(({ name, test }) => ({ name, reason: whyFailed(test) })),
    ...report.errors.map((error) => ({ name: 'outside of a test', reason: firstLine(error.message) })),
  ];
  if (code !== 0 && failed.length === 0)
    failed.push({ name: 'browser', reason: `Playwright ended with ${code}` });
  const skipped = inStatus('skipped').map(({ name, test }) => ({ name, reason: reasonOf(test) }));
  return [{ passed: inStatus('expected').length, failed, skipped }];
}
