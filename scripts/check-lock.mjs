// What we depend on: the lock names no registry host, is whole for every platform, every licence is permissive, and
// each direct dependency of the product is in approved-packages.json, which says what it is for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]);
/** Tools may carry these too: nothing of them reaches the product. */
const forTools = new Set(['MPL-2.0', 'CC-BY-4.0']);

function isAllowed(expression, isTool) {
  const accepts = (name) => permissive.has(name) || (isTool && forTools.has(name));
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((option) => option.split(' AND ').every((name) => accepts(name.trim())));
}

function licenceOf(path, entry) {
  const file = `${path}/package.json`;
  if (!existsSync(file)) return entry.license;
  const { license, licenses } = readJson(file);
  return license?.type ?? license ?? licenses?.map((one) => one.type).join(' OR ');
}

function checkEntry([path, entry]) {
  if (path === '' || entry.link || !path.includes('node_modules/')) return [];
  const problems = [];
  const isAbsent = !existsSync(`${path}/package.json`);
  const licence = licenceOf(path, entry);
  if (entry.resolved?.includes('://')) problems.push(`${path}: the lock names a host in "resolved"`);
  if (entry.integrity === undefined && !entry.optional) problems.push(`${path}: no integrity hash`);
  // A package of another platform, added by name alone, has no licence in the lock and no files here.
  if (licence === undefined && !(isAbsent && entry.optional)) problems.push(`${path}: no licence`);
  if (licence !== undefined && !isAllowed(licence, entry.dev === true))
    problems.push(`${path}: licence ${licence}`);
  return problems;
}

/** Optional packages of other platforms that the lock lacks: `npm ci` would refuse it. */
function findMissing(packages) {
  const names = new Set(
    Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
  );
  return Object.values(packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !names.has(name))
    .map((name) => `${name} is missing from the lock: run \`node scripts/complete-lock.mjs\``);
}

function checkRanges(file, manifest) {
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${file}: ${name} is "${version}"; name one exact version`),
  );
}

/** Direct dependencies of the product: what the node runs with, and what the web is built from. */
function listDirect(manifests) {
  const names = manifests.flatMap(({ name, dependencies, optionalDependencies, devDependencies }) =>
    Object.keys({
      ...dependencies,
      ...optionalDependencies,
      ...(name === '@tutela/web' ? devDependencies : {}),
    }),
  );
  return [...new Set(names)]
    .filter((name) => !name.startsWith('@tutela/') && !name.startsWith('@types/'))
    .sort();
}

function compareWithApproved(direct, approved) {
  return [
    ...direct
      .filter((name) => !approved.includes(name))
      .map((name) => `${name} is not in approved-packages.json`),
    ...approved
      .filter((name) => !direct.includes(name))
      .map((name) => `approved-packages.json: nothing uses ${name}`),
  ];
}

const { packages } = readJson('package-lock.json');
const workspaces = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(parent).map((name) => `${parent}/${name}`),
);
const files = ['package.json', ...workspaces.map((folder) => `${folder}/package.json`)];
const manifests = files.map(readJson);
const direct = listDirect(manifests.filter((manifest) => manifest.name !== 'tutela'));
const problems = [
  ...Object.entries(packages).flatMap(checkEntry),
  ...findMissing(packages),
  ...files.flatMap((file, index) => checkRanges(file, manifests[index])),
  ...compareWithApproved(direct, Object.keys(readJson('approved-packages.json'))),
];

for (const problem of problems) console.error(`- ${problem}`);
console.log(`${Object.keys(packages).length} locked, ${direct.length} direct, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
