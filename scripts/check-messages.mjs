// The texts of the interface. English stands in the source; apps/web/src/i18n/en.json is extracted from it.
//   node scripts/check-messages.mjs           fails when a message has no id or no English that can be formatted, when
//                                             en.json differs, or when a translation lacks or adds something
//   node scripts/check-messages.mjs --write   writes en.json first
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';

const catalogues = 'apps/web/src/i18n';
const english = `${catalogues}/en.json`;
const extracted = 'artefacts/messages.json';
const source = 'apps/web/src/**/*.{ts,tsx}';

function formatjs(...args) {
  const run = spawnSync(process.execPath, ['node_modules/@formatjs/cli/bin/formatjs', ...args], {
    encoding: 'utf8',
  });
  return run.status === 0 ? [] : [`${run.stdout}${run.stderr}`.trim()];
}

/** A message without a literal id gets a made-up one, which has no dot. */
function checkMessage([id, { defaultMessage }]) {
  if (!/^[a-z][\w-]*(\.[\w-]+)+$/.test(id)) return [`"${defaultMessage}" has no id like word.noun.what`];
  return defaultMessage ? [] : [`${id} has no English text`];
}

const isCurrent = () =>
  existsSync(english) && readFileSync(english, 'utf8') === readFileSync(extracted, 'utf8');

function checkCatalogues() {
  if (!isCurrent()) return [`${english} is not what the source says: run \`npm run messages\``];
  const files = readdirSync(catalogues).filter((file) => file.endsWith('.json'));
  const checks = ['--missing-keys', '--extra-keys', '--structural-equality'];
  return formatjs(
    'verify',
    '--source-locale',
    'en',
    ...checks,
    ...files.map((file) => `${catalogues}/${file}`),
  );
}

function finish(problems, count) {
  for (const problem of problems) console.error(`- ${problem}`);
  console.log(`${count} messages, ${problems.length} problems`);
  process.exit(problems.length === 0 ? 0 : 1);
}

mkdirSync('artefacts', { recursive: true });
const unread = formatjs('extract', source, '--ignore', '**/*.test.*', '--throws', '--out-file', extracted);
if (unread.length > 0) finish(unread, 0);
const messages = Object.entries(JSON.parse(readFileSync(extracted, 'utf8')));
if (messages.length === 0) finish([`no message was found in ${source}`], 0);
if (process.argv.includes('--write')) copyFileSync(extracted, english);
const malformed = formatjs('compile', extracted, '--out-file', 'artefacts/messages-compiled.json');
finish([...messages.flatMap(checkMessage), ...malformed, ...checkCatalogues()], messages.length);
