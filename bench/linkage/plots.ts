import { drawBars } from '../harness/bars-chart.ts';
import type { Figures } from '../harness/bench.ts';
import { drawLines } from '../harness/lines-chart.ts';
import type { Recorded } from '../harness/recorded.ts';
import { precisions } from './best-f1.ts';

/** The plots of linkage by file name, from figures as they were recorded; a plot without its figures is left out. */
export function plotLinkage(recorded: Recorded): Map<string, string> {
  const plots = new Map<string, string>();
  const add = (name: string, draw: (figures: Figures, note: string) => string, from: string): void => {
    const found = recorded[from];
    if (found !== undefined) plots.set(name, draw(found.figures, `${from}, ${found.day}, ${found.machine}`));
  };
  add('precision-recall.svg', plotPrecision, 'linkage-accuracy');
  add('re-identification.svg', plotAttack, 'linkage-attack');
  const throughput = plotThroughput(recorded);
  if (throughput !== undefined) plots.set('throughput.svg', throughput);
  return plots;
}

const methods = [
  ['clear', 'in clear'],
  ['x3_4096', 'X3, 4,096 bits'],
  ['x3_2048', 'X3, 2,048 bits'],
  ['fellegi_sunter', 'Fellegi and Sunter'],
  ['clk', 'in the manner of clkhash'],
] as const;

function plotPrecision(figures: Figures, note: string): string {
  return drawLines({
    title: 'FEBRL 4 by name and birth date, 2,750 × 2,750 with 500 in both',
    note,
    across: { name: 'recall at most', from: 0, to: 1 },
    up: { name: 'precision at least', from: 0.5, to: 1 },
    lines: methods.map(([key, name]) => ({
      name,
      points: precisions.map(
        (least) => [figures[`recall_${key}_at_${Math.round(100 * least)}`] ?? 0, least] as const,
      ),
    })),
  });
}

const ways = [
  ['clk', 'clkhash'],
  ['x3_own_key', 'X3 2,048, codes of an own key'],
  ['x3_expected', 'X3 2,048, likeness expected'],
  ['x3_4096_expected', 'X3 4,096, likeness expected'],
] as const;

function plotAttack(figures: Figures, note: string): string {
  return drawBars({
    title: 'Of 5,000 people, all known in clear: whom an attacker without the key finds',
    note: `by the logarithm; ${note}`,
    series: ways.map(([, name]) => name),
    groups: [0, 20, 100, 400].map((pairs) => ({
      name: pairs === 0 ? 'nothing known' : `${pairs} known pairs`,
      values: ways.map(([way]) => figures[`${way}_pairs_${pairs}`]),
    })),
    scale: 'logarithm',
    from: 0.0001,
    to: 1,
    show: (share) => `${(100 * share).toFixed(share < 0.01 ? 2 : 1)} %`,
    limit: { value: 0.01, name: 'bar 1 %' },
  });
}

/** Comparisons a second, as if each pair had been compared: what the tables do not look at counts as done. */
function plotThroughput(recorded: Recorded): string | undefined {
  const clk = recorded['linkage-clk'];
  if (clk === undefined) return undefined;
  const { per_s = 0, seconds = 0, popcount_seconds = 1 } = clk.figures;
  const tables = recorded['linkage-lsh']?.figures.seconds;
  const shelf = recorded['linkage-one']?.figures.p50_ms_10m;
  const rows: (readonly [string, number | undefined])[] = [
    ['C popcount, one thread', (per_s * seconds) / popcount_seconds],
    ['exact, CLK, two cores', per_s],
    ['tables, CLK, two cores', tables === undefined ? undefined : 4e10 / tables],
    ['one child, X3, two cores', shelf === undefined ? undefined : 1e10 / shelf],
  ];
  return drawBars({
    title: 'Millions of comparisons a second',
    note: `by the logarithm; linkage-clk, ${clk.day}, ${clk.machine}`,
    series: ['comparisons a second'],
    groups: rows.map(([name, value]) => ({ name, values: [value] })),
    scale: 'logarithm',
    from: 1e7,
    to: 1e11,
    show: (value) => `${Math.round(value / 1e6).toLocaleString('en')} M/s`,
  });
}
