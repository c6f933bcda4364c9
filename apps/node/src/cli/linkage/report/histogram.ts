const width = 720;
const height = 240;
const left = 56;
const bottom = 36;
const top = 14;

export interface Histogram {
  readonly between: readonly number[];
  readonly within: readonly number[];
  readonly scale: number;
  readonly cuts: readonly { readonly weight: number; readonly name: string }[];
}

/**
 * Weights of candidate pairs as bars, with a line for what is to be expected of different children alone. The height is
 * by the logarithm: a hundred leads would not be seen beside a hundred thousand strangers.
 */
export function drawHistogram({ between, within, scale, cuts }: Histogram): string {
  if (between.length + within.length === 0) return '<p>There was no pair to weigh.</p>';
  let from = 0;
  let to = 1;
  for (const weight of [...between, ...within]) {
    from = Math.min(from, Math.floor(weight));
    to = Math.max(to, Math.ceil(weight));
  }
  const bins = to - from + 1;
  const [found, expected] = [counted(between, from, bins, 1), counted(within, from, bins, scale)];
  const most = Math.max(10, ...found, ...expected);
  const x = (weight: number) => left + ((weight - from) / bins) * (width - left - 12);
  const y = (count: number) =>
    height - bottom - (Math.log10(1 + count) / Math.log10(1 + most)) * (height - bottom - top);
  const bars = found.map(
    (count, at) =>
      `<rect x="${x(from + at).toFixed(1)}" y="${y(count).toFixed(1)}" width="${Math.max(1, x(1) - x(0) - 1).toFixed(1)}" height="${(height - bottom - y(count)).toFixed(1)}" fill="#2f6f5e"/>`,
  );
  const line = expected
    .map((count, at) => `${x(from + at + 0.5).toFixed(1)},${y(count).toFixed(1)}`)
    .join(' ');
  const ticks = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000].filter((tick) => tick <= most);
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="How many pairs have which weight">
${ticks.map((tick) => `<text x="${left - 6}" y="${(y(tick) + 4).toFixed(1)}" text-anchor="end">${tick.toLocaleString('en')}</text><line x1="${left}" x2="${width - 12}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}" stroke="#d6dbe1"/>`).join('\n')}
${bars.join('\n')}
<polyline points="${line}" fill="none" stroke="#a33b2e" stroke-width="1.5"/>
${cuts.map(({ weight, name }, at) => `<line x1="${x(weight).toFixed(1)}" x2="${x(weight).toFixed(1)}" y1="${top}" y2="${height - bottom}" stroke="#1c2530" stroke-dasharray="4 3"/><text x="${(x(weight) + 4).toFixed(1)}" y="${top + 12 + 14 * at}">${name}</text>`).join('\n')}
${axis(from, to)
  .map(
    (weight) =>
      `<text x="${x(weight).toFixed(1)}" y="${height - bottom + 16}" text-anchor="middle">${weight}</text>`,
  )
  .join('\n')}
<text x="${width / 2}" y="${height - 4}" text-anchor="middle">weight (bits)</text>
</svg>`;
}

function counted(weights: readonly number[], from: number, bins: number, scale: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const weight of weights) {
    const bin = Math.floor(weight) - from;
    counts[bin] = (counts[bin] ?? 0) + scale;
  }
  return counts;
}

function axis(from: number, to: number): number[] {
  const step = Math.max(1, Math.ceil((to - from) / 50) * 5);
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step);
}
