// How large things are, against the targets of docs/STYLE.md. A target that is missed is reported; a file over the
// cap, `any`, a non-null `!`, a cast or a forbidden name fails.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { measure } from './sizes/measure.mjs';

const fileCap = 300;
const targets = { fileMedian: 65, fileP90: 150, functionLines: 30, branches: 10, folder: 15, depth: 4 };
const forbiddenName = /(^|[/.-])(utils?|helpers?|common|manager|service|misc|v2)(?=[/.])/;
const castsAllowed =
  /^packages\/kernel\/src\/(brand|map-record)\.ts$|^apps\/node\/src\/platform\/db\/|\.test\.tsx?$|^e2e\/|\/tests\//;

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
});
const isCode = (path) => /\.(ts|tsx|mjs)$/.test(path) && !/\.(generated|d)\.ts$/.test(path);
const isTest = (path) => /\.test\.tsx?$|^e2e\/|\/tests\/|^packages\/testkit\/|^bench\/|^fuzz\//.test(path);
const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined; // deleted, not yet committed
    throw error;
  }
};
const files = tracked
  .split('\n')
  .filter(isCode)
  .flatMap((path) => {
    const text = read(path);
    return text === undefined ? [] : [measure(path, text)];
  });
const product = files.filter(({ path }) => /^(apps|packages)\/[^/]+\/src\//.test(path) && !isTest(path));
const functions = product.flatMap((file) => file.functions);

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const at = (share, numbers) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ?? 0;
const depthOf = (path) => path.replace(/^.*?\/src\//, '').split('/').length - 1;

const perFolder = new Map();
for (const file of product) {
  const folder = dirname(file.path);
  perFolder.set(folder, [...(perFolder.get(folder) ?? []), file]);
}

function printSummary() {
  const row = (what, value, target) =>
    console.log(`  ${what.padEnd(28)} ${String(value).padStart(5)}   ${target}`);
  const lines = product.map((file) => file.lines);
  console.log(`Sizes of ${product.length} source files, ${functions.length} functions (tests apart)`);
  row('file, median lines', at(0.5, lines), `target ${targets.fileMedian}`);
  row('file, 90 of 100', at(0.9, lines), `target ${targets.fileP90}`);
  row('file, longest', Math.max(0, ...files.map((file) => file.lines)), `cap ${fileCap}`);
  row(
    'function, 90 of 100',
    at(
      0.9,
      functions.map((one) => one.lines),
    ),
    `target ${targets.functionLines}`,
  );
  row('function, longest', Math.max(0, ...functions.map((one) => one.lines)), 'cap 60, component 120');
  row('branches, most', Math.max(0, ...functions.map((one) => one.branches)), `target ${targets.branches}`);
  row(
    'files in a folder, most',
    Math.max(0, ...[...perFolder.values()].map((list) => list.length)),
    `target ${targets.folder}`,
  );
  row(
    'folders below src, most',
    Math.max(0, ...product.map(({ path }) => depthOf(path))),
    `target ${targets.depth}`,
  );
}

function listOverTarget() {
  const limit = (path) => (path.endsWith('.tsx') ? 80 : targets.functionLines);
  return [
    ...functions
      .filter((one) => one.lines > limit(one.path))
      .map((one) => `${one.path}:${one.line} ${one.name} has ${one.lines} lines`),
    ...functions
      .filter((one) => one.branches > targets.branches)
      .map((one) => `${one.path}:${one.line} ${one.name} has ${one.branches} branches`),
    ...[...perFolder]
      .filter(([, list]) => list.length > targets.folder)
      .map(([folder, list]) => `${folder} holds ${list.length} files`),
    ...product.filter(({ path }) => depthOf(path) > targets.depth).map(({ path }) => `${path} lies deep`),
  ];
}

const errors = [
  ...files
    .filter((file) => file.lines > fileCap)
    .map((file) => `${file.path} has ${file.lines} lines, the cap is ${fileCap}`),
  ...files.flatMap((file) =>
    file.forbidden
      .filter(({ what }) => what !== 'cast' || !castsAllowed.test(file.path))
      .map(({ what, line }) => `${file.path}:${line} ${what}`),
  ),
  ...files
    .filter(({ path }) => forbiddenName.test(path))
    .map(({ path }) => `${path} has a name that says nothing`),
];

if (files.length === 0) errors.push('no source file was found');
printSummary();
const overTarget = listOverTarget();
if (overTarget.length > 0)
  console.log(`\nOver a target (${overTarget.length}):\n${overTarget.map((line) => `  ${line}`).join('\n')}`);
if (errors.length > 0)
  console.error(`\nNot allowed (${errors.length}):\n${errors.map((line) => `  ${line}`).join('\n')}`);
else console.log('\n0 any, 0 non-null assertions, 0 casts outside their places, 0 forbidden names');
process.exit(errors.length === 0 ? 0 : 1);
