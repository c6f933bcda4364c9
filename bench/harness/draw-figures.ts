import { type Bench, type Figures, meets } from './bench.ts';

const width = 640;
const rowHeight = 34;
const top = 44;
const label = 190;
const room = width - label - 120;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One bar for each figure that has a bar to reach, with a line where that is. Drawn by hand: it needs no library. */
export function drawFigures({ name, about, bars }: Bench, figures: Figures): string {
  const rows = Object.entries(bars).map(([key, bar], index) => drawRow(key, bar, figures[key] ?? 0, index));
  const height = top + rows.length * rowHeight + 12;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13">
<title>${escaped(`${name}: ${about}`)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="16" y="26" font-weight="600" fill="#1c2530">${escaped(name)}</text>
${rows.join('\n')}
</svg>
`;
}

/** The scale of a row ends a third above the larger of figure and limit, so that both are seen. */
function drawRow(key: string, bar: string, figure: number, index: number): string {
  const limit = Number(bar.replace(/^[<>]?=/, ''));
  const scale = room / (Math.max(figure, limit, 0.001) * 1.33);
  const y = top + index * rowHeight;
  const at = label + limit * scale;
  const colour = meets(figure, bar) ? '#2f6f5e' : '#a33b2e';
  return `<text x="16" y="${y + 17}" fill="#1c2530">${escaped(key)}</text>
<rect x="${label}" y="${y + 4}" width="${Math.max(1, figure * scale).toFixed(1)}" height="18" rx="2" fill="${colour}"/>
<line x1="${at.toFixed(1)}" y1="${y}" x2="${at.toFixed(1)}" y2="${y + 26}" stroke="#1c2530" stroke-dasharray="3 2"/>
<text x="${width - 16}" y="${y + 17}" text-anchor="end" fill="#1c2530">${escaped(`${figure} (bar ${bar})`)}</text>`;
}
