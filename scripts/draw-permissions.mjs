// Draws which role may call which route into docs/PERMISSIONS.md, as the code decides it. The tables above it in
// that page are written by hand, and are what the tests measure the code with.
//   node scripts/draw-permissions.mjs           writes
//   node scripts/draw-permissions.mjs --check   fails when what is written differs
import { readFileSync, writeFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

const page = 'docs/PERMISSIONS.md';
const begin = '<!-- routes: drawn by `npm run permissions` from packages/contract and packages/domain -->';
const end = '<!-- end of routes -->';

const contract = await tsImport('../packages/contract/src/index.ts', import.meta.url);
const { isPermitted, roles } = await tsImport('../packages/domain/src/index.ts', import.meta.url);

const isRoute = (value) => typeof value === 'object' && value !== null && 'permission' in value;
const routes = Object.values(contract).filter(isRoute);

function whoMay(permission) {
  if (permission === 'public') return 'everyone';
  const able = roles.filter((role) => isPermitted(role, permission));
  if (able.length === roles.length) return 'everyone who is signed in';
  return able
    .map((role) => role.replaceAll('_', ' ').replace('data protection', 'data-protection'))
    .join(', ');
}

const byPath = (one, other) =>
  one.path === other.path ? one.method.localeCompare(other.method) : one.path < other.path ? -1 : 1;
const rows = routes.toSorted(byPath).map(({ method, path, summary, permission, purpose, audit }) => {
  const recorded = audit === 'quiet' ? 'not recorded' : audit;
  return `| \`${method} ${path}\` | ${summary} | \`${permission}\` | ${purpose.replaceAll('_', ' ')} | ${recorded} | ${whoMay(permission)} |`;
});

const text = readFileSync(page, 'utf8');
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
if (from < 0 || to < from) {
  console.error(
    `${page} has no place for the routes. Put these two lines where they belong:\n${begin}\n${end}`,
  );
  process.exit(1);
}
const drawn = [
  begin,
  '',
  'Who may call it at all; for a file, the table above comes second. *Recorded* is the class in the audit.',
  '',
  '| request | what it does | permission | purpose | recorded | who may |',
  '|---|---|---|---|---|---|',
  ...rows,
  '',
  end,
].join('\n');
const wanted = text.slice(0, from) + drawn + text.slice(to + end.length);
if (!process.argv.includes('--check')) writeFileSync(page, wanted);
else if (wanted !== text) {
  console.error(
    `${page} does not show the routes as they are now. Run \`npm run permissions\` and commit the page.`,
  );
  process.exit(1);
}
console.log(`${rows.length} routes drawn in ${page}`);
