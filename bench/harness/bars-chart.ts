import { colourOf, escaped, faint, sheet } from './chart.ts';

export interface BarsChart {
  readonly title: string;
  readonly note: string;
  /** Names of the bars of a group, in their order. */
  readonly series: readonly string[];
  /** `values` in the order of `series`; what was not measured is left out. */
  readonly groups: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
  readonly scale: 'even' | 'logarithm';
  /** Where the scale ends; with a logarithm also where it begins. */
  readonly from: number;
  readonly to: number;
  readonly show: (value: number) => string;
  readonly limit?: { readonly value: number; readonly name: string };
}

const width = 720;
const left = 190;
const right = 100;
const thick = 16;
const legendRow = 18;

/** Groups of lying bars, so that names have room. */
export function drawBars(chart: BarsChart): string {
  const { title, note, series, groups, limit } = chart;
  const x = scaleOf(chart);
  const top = 44 + (series.length > 1 ? Math.ceil(series.length / 2) * legendRow : 0) + 10;
  const rowHeight = series.length * (thick + 3) + 14;
  const bottom = top + groups.length * rowHeight;
  const rows = groups.flatMap((group, at) => drawGroup(chart, group, top + at * rowHeight));
  const legend = series.map((name, at) => {
    const from = 16 + (at % 2) * 300;
    const y = 38 + Math.floor(at / 2) * legendRow;
    return `<rect x="${from}" y="${y}" width="12" height="12" fill="${colourOf(at)}"/><text x="${from + 18}" y="${y + 10}">${escaped(name)}</text>`;
  });
  const line =
    limit === undefined
      ? []
      : [
          `<line x1="${x(limit.value)}" x2="${x(limit.value)}" y1="${top - 6}" y2="${bottom}" stroke="#1c2530" stroke-dasharray="4 3"/>`,
          `<text x="${x(limit.value) + 4}" y="${bottom + 12}">${escaped(limit.name)}</text>`,
        ];
  const parts = [...(series.length > 1 ? legend : []), ...rows, ...line];
  return sheet({ title, note, width, height: bottom + 46, parts });
}

function scaleOf({ scale, from, to }: BarsChart): (value: number) => number {
  const share = (value: number): number =>
    scale === 'even'
      ? (value - from) / (to - from)
      : Math.log(Math.max(value, from) / from) / Math.log(to / from);
  return (value) => Math.round((left + Math.min(1, share(value)) * (width - left - right)) * 10) / 10;
}

function drawGroup(chart: BarsChart, { name, values }: BarsChart['groups'][number], y: number): string[] {
  const x = scaleOf(chart);
  const bars = values.map((value, at) => {
    if (value === undefined) return '';
    const row = y + at * (thick + 3);
    return `<rect x="${left}" y="${row}" width="${Math.max(1, x(value) - left)}" height="${thick}" fill="${colourOf(at)}"/><text x="${Math.max(left, x(value)) + 6}" y="${row + 12}">${escaped(chart.show(value))}</text>`;
  });
  const foot = y + values.length * (thick + 3) + 5;
  return [
    `<text x="16" y="${y + 12}" font-weight="600">${escaped(name)}</text>`,
    ...bars,
    `<line x1="16" x2="${width - 16}" y1="${foot}" y2="${foot}" stroke="${faint}"/>`,
  ];
}
