import { colourOf, escaped, faint, ink, sheet } from './chart.ts';

export interface LinesChart {
  readonly title: string;
  readonly note: string;
  readonly across: { readonly name: string; readonly from: number; readonly to: number };
  readonly up: { readonly name: string; readonly from: number; readonly to: number };
  readonly lines: readonly {
    readonly name: string;
    readonly points: readonly (readonly [number, number])[];
  }[];
}

const width = 720;
const height = 460;
const box = { left: 64, right: 210, top: 44, bottom: 64 };

/** Lines in a frame, named at the side. */
export function drawLines({ title, note, across, up, lines }: LinesChart): string {
  const round = (value: number): number => Math.round(value * 10) / 10;
  const x = (value: number): number =>
    round(box.left + ((value - across.from) / (across.to - across.from)) * (width - box.left - box.right));
  const y = (value: number): number =>
    round(height - box.bottom - ((value - up.from) / (up.to - up.from)) * (height - box.top - box.bottom));
  const ticks = (from: number, to: number) =>
    Array.from({ length: 6 }, (_, at) => from + ((to - from) * at) / 5);
  const grid = [
    ...ticks(up.from, up.to).map(
      (value) =>
        `<line x1="${x(across.from)}" x2="${x(across.to)}" y1="${y(value)}" y2="${y(value)}" stroke="${faint}"/><text x="${box.left - 6}" y="${y(value) + 4}" text-anchor="end">${value.toFixed(2)}</text>`,
    ),
    ...ticks(across.from, across.to).map(
      (value) =>
        `<line x1="${x(value)}" x2="${x(value)}" y1="${y(up.from)}" y2="${y(up.to)}" stroke="${faint}"/><text x="${x(value)}" y="${height - box.bottom + 16}" text-anchor="middle">${value.toFixed(2)}</text>`,
    ),
    `<text x="${x((across.from + across.to) / 2)}" y="${height - box.bottom + 34}" text-anchor="middle">${escaped(across.name)}</text>`,
    `<text x="16" y="${box.top + 140}" transform="rotate(-90 16 ${box.top + 140})" text-anchor="middle">${escaped(up.name)}</text>`,
  ];
  const inside = ([one, two]: readonly [number, number]): boolean =>
    one >= across.from && one <= across.to && two >= up.from && two <= up.to;
  const drawn = lines.flatMap(({ name, points }, at) => {
    const path = points.filter(inside).map(([one, two]) => `${x(one)},${y(two)}`);
    const key = box.top + 16 + at * 22;
    const dashes = at === 0 ? '' : ` stroke-dasharray="${at * 3} ${at + 1}"`;
    const stroke = `fill="none" stroke="${colourOf(at)}" stroke-width="2"${dashes}`;
    return [
      `<polyline points="${path.join(' ')}" ${stroke}/>`,
      `<line x1="${width - 196}" x2="${width - 164}" y1="${key - 4}" y2="${key - 4}" ${stroke}/>`,
      `<text x="${width - 158}" y="${key}" fill="${ink}">${escaped(name)}</text>`,
    ];
  });
  return sheet({ title, note, width, height, parts: [...grid, ...drawn] });
}
