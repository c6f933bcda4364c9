// Draws modules.json into docs/ARCHITECTURE.md: a diagram, and the table of sole importers.
//   node scripts/draw-modules.mjs           writes
//   node scripts/draw-modules.mjs --check   fails when what is written differs
import { readFileSync, writeFileSync } from 'node:fs';

const page = 'docs/ARCHITECTURE.md';
const begin = '<!-- modules: drawn by `npm run draw` from modules.json -->';
const end = '<!-- end of modules -->';
const groups = [
  ['packages: no I/O, in browser and server alike', /^packages\/(?!testkit)/],
  ['apps/node: the server', /^apps\/node\//],
  ['apps/web: the browser', /^apps\/web\//],
  ['tests only', /^packages\/testkit/],
];

const id = (name) => name.replaceAll(' ', '_');

/** An edge is left out when another import already carries it: app → platform → kernel needs no app → kernel. */
function visibleImports(module, byName) {
  const reaches = (from, to) => byName.get(from).imports.some((next) => next === to || reaches(next, to));
  return module.imports.filter(
    (name) => !module.imports.some((other) => other !== name && reaches(other, name)),
  );
}

function drawDiagram(modules) {
  const byName = new Map(modules.map((module) => [module.name, module]));
  const boxes = groups.flatMap(([title, path], index) => [
    `  subgraph group${index}["${title}"]`,
    ...modules.filter((module) => path.test(module.path)).map(({ name }) => `    ${id(name)}["${name}"]`),
    '  end',
  ]);
  const edges = modules.flatMap((module) =>
    visibleImports(module, byName).map((name) => `  ${id(module.name)} --> ${id(name)}`),
  );
  return ['```mermaid', 'flowchart TD', ...boxes, ...edges, '```'];
}

const code = (text) => `\`${text.replaceAll('\\', '').replaceAll('$', '')}\``;

const drawParts = ({ name, path, parts = [] }) =>
  parts.map(
    (part) =>
      `| ${name}: ${part.name} | \`${path}/${part.name}\` | ${part.about} | ${part.imports.join(', ')} |`,
  );

function drawTables({ modules, soleImporters }) {
  return [
    'An arrow reads "may import". Where a chain of arrows leads already, a further arrow is left out; the table is exact.',
    '',
    '| module | where | what it holds | may import |',
    '|---|---|---|---|',
    ...modules.map(
      ({ name, path, where, about, imports }) =>
        `| ${name} | ${code(where ?? path)} | ${about} | ${imports.join(', ')} |`,
    ),
    ...modules.flatMap(drawParts),
    '',
    '| only here | may import | because |',
    '|---|---|---|',
    ...soleImporters.map(
      (sole) => `| ${sole.importers.map(code).join(', ')} | \`${sole.package}\` | ${sole.why} |`,
    ),
  ];
}

const data = JSON.parse(readFileSync('modules.json', 'utf8'));
const text = readFileSync(page, 'utf8');
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
if (from < 0 || to < from) {
  console.error(
    `${page} has no place for the diagram. Put these two lines where it belongs:\n${begin}\n${end}`,
  );
  process.exit(1);
}
const drawn = [begin, '', ...drawDiagram(data.modules), '', ...drawTables(data), '', end].join('\n');
const wanted = text.slice(0, from) + drawn + text.slice(to + end.length);
if (!process.argv.includes('--check')) writeFileSync(page, wanted);
else if (wanted !== text) {
  console.error(`${page} does not show modules.json as it is now. Run \`npm run draw\` and commit the page.`);
  process.exit(1);
}
console.log(`${data.modules.length} modules drawn in ${page}`);
