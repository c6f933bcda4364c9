// The rules of modules.json, in the form that dependency-cruiser reads.
import { readdirSync, readFileSync } from 'node:fs';

const here = new URL('./', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, here), 'utf8'));

const { modules, soleImporters } = readJson('modules.json');
const test = '\\.test\\.tsx?$|^apps/[^/]+/tests/|^packages/testkit/|^bench/|^fuzz/|^e2e/';
const below = (path) => (path.endsWith('$') ? `^${path}` : `^${path}(/|\\.tsx?$)`);
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const byName = new Map(modules.map((module) => [module.name, module]));

function findModule(name, importer) {
  const found = byName.get(name);
  if (found === undefined)
    throw new Error(`modules.json: "${importer}" imports "${name}", which is not a module.`);
  return found;
}

function onlyAllowedImports({ name, path, imports }) {
  const allowed = [path, ...imports.map((other) => findModule(other, name).path)];
  return {
    name: `module: ${name}`,
    comment: `modules.json: "${name}" may import ${imports.join(', ') || 'no other module'}`,
    severity: 'error',
    from: { path: below(path), pathNot: name === 'testkit' ? [] : test },
    to: { path: modules.map((module) => below(module.path)), pathNot: allowed.map(below) },
  };
}

/** A large module is divided into parts, each with its own allowed imports of the others. */
function onlyAllowedParts({ name, path, parts = [] }) {
  const folder = (part) => `^${path}/${part}/`;
  return parts.map((part) => ({
    name: `part: ${name}/${part.name}`,
    comment: `modules.json: in "${name}", "${part.name}" may import ${part.imports.join(', ') || 'no other part'}`,
    severity: 'error',
    from: { path: folder(part.name), pathNot: test },
    to: { path: `^${path}/`, pathNot: [part.name, ...part.imports].map(folder) },
  }));
}

function soleImporter({ package: name, importers, why }) {
  return {
    name: `sole importer: ${name}`,
    comment: why,
    severity: 'error',
    from: { path: '^(apps|packages)/', pathNot: [...importers, test] },
    to: { path: `(^|/)node_modules/${literal(name)}${name.endsWith('/') ? '' : '/'}` },
  };
}

/** Outside a package only the files that its package.json exports may be imported. */
function packageFrontDoor(folder) {
  const { exports } = readJson(`packages/${folder}/package.json`);
  const entries = Object.values(exports).map((file) => `^packages/${folder}/${literal(file.slice(2))}$`);
  return {
    name: `front door: ${folder}`,
    comment: `import @tutela/${folder} by what its package.json exports`,
    severity: 'error',
    from: { pathNot: `^packages/${folder}/` },
    to: { path: `^packages/${folder}/`, pathNot: entries },
  };
}

/** Other modules see the front door of a module of the server, never the rooms behind it. */
function moduleFrontDoor({ name, path, frontDoor }) {
  return {
    name: `front door: ${name}`,
    comment: `other modules see ${path}/${frontDoor} alone`,
    severity: 'error',
    from: { path: '^apps/node/src/', pathNot: `^${path}/` },
    to: { path: `^${path}/`, pathNot: `^${path}/${literal(frontDoor)}$` },
  };
}

const wholeTree = [
  {
    name: 'no cycles',
    comment: 'two files that need each other are one thing, or need a third; a type import counts too',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'web never imports the server',
    comment: 'what both need stands in a package',
    severity: 'error',
    from: { path: '^apps/web/' },
    to: { path: '^apps/node/' },
  },
  {
    name: 'packages do no I/O',
    comment: 'they run in the browser and the server alike',
    severity: 'error',
    from: { path: '^packages/', pathNot: test },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'composition root',
    comment: 'app.ts is imported by what runs a node, the demo world, the command line and tests only',
    severity: 'error',
    from: { pathNot: ['^apps/node/src/(main\\.ts$|cli/|run/|run-node\\.ts$|demo/)', test] },
    to: { path: '^apps/node/src/app\\.ts$' },
  },
  {
    name: 'tests stay out of the product',
    comment: 'the product imports no test, no testkit and no benchmark',
    severity: 'error',
    from: { path: '^(apps|packages)/', pathNot: test },
    to: { path: test },
  },
  {
    name: 'resolvable',
    comment: 'there is no such file or package',
    severity: 'error',
    from: { path: '^(apps|packages|bench|e2e)/' },
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [
    ...wholeTree,
    ...modules.map(onlyAllowedImports),
    ...modules.flatMap(onlyAllowedParts),
    ...modules.filter((module) => module.frontDoor !== undefined).map(moduleFrontDoor),
    ...soleImporters.map(soleImporter),
    ...readdirSync(new URL('packages', here)).map(packageFrontDoor),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|packages)/[^/]+/(dist|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
