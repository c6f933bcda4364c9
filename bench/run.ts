// `npm run bench -- NAME [--quick] [--json]`: measures what the project claims.
import { parseArgs } from 'node:util';
import { benches } from './benches.ts';
import { type Bench, type BenchOptions, type Figures, missedBars } from './harness/bench.ts';
import { drawFigures } from './harness/draw-figures.ts';
import { machine } from './harness/machine.ts';
import { readRecorded, record, writePlot } from './harness/recorded.ts';
import { rounded } from './harness/statistics.ts';
import { plotLinkage } from './linkage/plots.ts';

const usage = `npm run bench -- NAME [options]     measure one claim of the project
npm run bench -- --list             every bench with its figures and bars
npm run bench -- --all [--figures]  run all of them; --figures records their figures and draws bench/figures/*.svg anew
npm run bench -- --figures          draw them from the recorded figures, without measuring

  --quick     a smaller size for a glance; the bars apply to the full size
  --json      the last line is one JSON object
  --seed N    another seed for what is invented (default 1)
  --help      this text

A bar that is missed is printed as MISSED; the exit code is 0 all the same: measuring has not failed.
TUTELA_BENCH_POSTGRES=npm|system chooses whose PostgreSQL the node uses; by itself it takes the machine's own.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    figures: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});

if (values.help) console.log(usage);
else if (values.list) for (const bench of benches) printBench(bench);
else if (values.figures && !values.all && positionals.length === 0) drawAll();
else await runChosen();

async function runChosen(): Promise<void> {
  const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name));
  const chosen = values.all ? benches : benches.filter(({ name }) => positionals.includes(name));
  if (unknown.length > 0 || chosen.length === 0 || !/^\d{1,9}$/.test(values.seed)) {
    console.error(`There is no bench "${unknown.join(' ')}" or an option is wrong.\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  for (const bench of chosen) await runOne(bench);
}

async function runOne(bench: Bench): Promise<void> {
  const { quick, json } = values;
  const options: BenchOptions = {
    quick,
    seed: Number(values.seed),
    tell: (line) => console.error(`  ${line}`),
  };
  const figures = roundedAll(await bench.run(options));
  const missed = missedBars(bench, figures);
  if (values.figures && !quick) keep(bench, figures, options.seed);
  if (json) {
    const { name, bars, yardstick } = bench;
    const facts = { met: missed.length === 0, yardstick, machine: machine(), seed: options.seed };
    console.log(JSON.stringify({ bench: name, figures, bars, ...facts }));
  } else printFigures(bench, figures, missed);
}

/** A glance is never recorded: bars apply to the full size. */
function keep(bench: Bench, figures: Figures, seed: number): void {
  const day = new Date().toISOString().slice(0, 10);
  const recorded = record(bench.name, { figures, machine: machine(), seed, day });
  writePlot(`${bench.name}.svg`, drawFigures(bench, figures));
  for (const [name, svg] of plotLinkage(recorded)) writePlot(name, svg);
}

/** Draws everything again from what was recorded. */
function drawAll(): void {
  const recorded = readRecorded();
  for (const bench of benches) {
    const found = recorded[bench.name];
    if (found !== undefined) writePlot(`${bench.name}.svg`, drawFigures(bench, found.figures));
  }
  for (const [name, svg] of plotLinkage(recorded)) writePlot(name, svg);
}

function roundedAll(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, rounded(figure)]));
}

function printBench({ name, about, bars, yardstick }: Bench): void {
  console.log(`${name}: ${about}`);
  for (const [key, bar] of Object.entries(bars)) console.log(`  ${key} ${bar}`);
  if (yardstick !== '') console.log(`  beside: ${yardstick}`);
}

function printFigures({ name, about, bars, yardstick }: Bench, figures: Figures, missed: string[]): void {
  console.log(`${name}: ${about}`);
  for (const [key, figure] of Object.entries(figures)) {
    const verdict =
      bars[key] === undefined ? '' : `bar ${bars[key]} ${missed.includes(key) ? 'MISSED' : 'met'}`;
    console.log(`  ${key.padEnd(28)}${String(figure).padStart(12)}   ${verdict}`);
  }
  if (yardstick !== '') console.log(`  beside: ${yardstick}`);
  console.log(`  on: ${machine()}`);
}
