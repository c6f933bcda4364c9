// Who imports whom, against modules.json. Fails also when nothing was read: with a TypeScript that it cannot use,
// dependency-cruiser sees no module and calls that a success.
import { readFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.mjs';

const roots = ['packages', 'apps', 'bench', 'e2e'];

/** A module with parts is left out: each file must lie in one of the parts. */
const homesOf = ({ path, parts }) =>
  (parts?.map((part) => `${path}/${part.name}/`) ?? [path]).map((home) =>
    home.endsWith('$') || home.endsWith('/') ? new RegExp(`^${home}`) : new RegExp(`^${home}(/|\\.tsx?$)`),
  );

/** Source files that belong to no module of modules.json: nobody has said who may import them. */
function findHomeless(files) {
  const homes = JSON.parse(readFileSync('modules.json', 'utf8')).modules.flatMap(homesOf);
  const isSource = (file) => /^(apps|packages)\/[^/]+\/src\/.*\.tsx?$/.test(file) && !/\.d\.ts$/.test(file);
  return files.filter((file) => isSource(file) && !homes.some((home) => home.test(file)));
}

const { output } = await cruise(
  roots,
  { ...config.options, validate: true, ruleSet: { forbidden: config.forbidden } },
  config.options.enhancedResolveOptions,
  { tsConfig: extractTsConfig('tsconfig.json') },
);
const files = output.modules
  .map((module) => module.source)
  .filter((source) => /^(apps|packages)\//.test(source));
const comments = new Map(config.forbidden.map(({ name, comment }) => [name, comment]));
const problems = output.summary.violations.map(
  ({ rule, from, to }) => `${from} imports ${to}\n    ${rule.name}: ${comments.get(rule.name)}`,
);
problems.push(...findHomeless(files).map((file) => `${file} belongs to no module of modules.json`));
if (files.length === 0)
  problems.push('no module was read: is the package "typescript" a 5.x with a JavaScript API?');

for (const problem of problems) console.error(`- ${problem}`);
console.log(
  `${files.length} files read, ${output.summary.totalDependenciesCruised} imports, ${problems.length} problems`,
);
process.exit(problems.length === 0 ? 0 : 1);
