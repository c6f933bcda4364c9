// Adds to package-lock.json the optional packages of other platforms. npm leaves them out when it writes the lock on
// one platform, and then `npm ci` refuses that lock on every platform. Run it after each `npm install`.
// The added entries have no integrity hash: a release machine that reaches every package should write the lock anew.
import { readFileSync, writeFileSync } from 'node:fs';

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'win32',
  'windows',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
];
const processors = [
  'x64',
  'arm64',
  'arm',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];
/** Not systems that Node calls by this name: such a package must never be chosen. */
const otherSystems = ['openharmony', 'wasi'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Folders in which Node looks for a dependency of the package at `path`, nearest first. */
function* lookupFolders(path) {
  for (let folder = path; folder !== ''; ) {
    yield `${folder}/node_modules/`;
    const parent = folder.lastIndexOf('node_modules/');
    folder = parent <= 0 ? '' : folder.slice(0, parent - 1);
  }
  yield 'node_modules/';
}

const isLocked = (path, name) =>
  [...lookupFolders(path)].some((folder) => lock.packages[folder + name] !== undefined);

const longest = (words, name) =>
  words.filter((word) => name.includes(word)).sort((a, b) => b.length - a.length)[0];

/** What npm would write for a package of another platform, read from its name: `@x/y-linux-arm64-musl`. */
function entryOf(name, version, isDev) {
  const other = longest(otherSystems, name);
  const system = other ?? longest(systems, name) ?? 'none';
  const processor = longest(processors, name);
  const musl = name.includes('musl') ? ['musl'] : undefined;
  const gnu = system === 'linux' && name.includes('-gnu') ? ['glibc'] : undefined;
  return {
    version,
    ...(processor && { cpu: [processor] }),
    ...(isDev && { dev: true }),
    optional: true,
    os: [system === 'windows' ? 'win32' : system],
    ...((musl ?? gnu) && { libc: musl ?? gnu }),
  };
}

const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    if (!/^\d/.test(version)) {
      console.error(`Left out ${name}: "${version}" is not one version, so the lock cannot name it.`);
      process.exitCode = 1;
      continue;
    }
    lock.packages[`node_modules/${name}`] = entryOf(name, version, entry.dev);
    added.push(name);
  }
}
if (added.length > 0) {
  const byPath = ([a], [b]) => (a < b ? -1 : 1);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`${added.length} packages of other platforms added to package-lock.json`);
