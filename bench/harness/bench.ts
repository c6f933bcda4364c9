/** What a run is asked for. */
export interface BenchOptions {
  /** A smaller size for a glance; bars apply to the full size. */
  readonly quick: boolean;
  /** Every random choice of a run follows from it. */
  readonly seed: number;
  /** Tells somebody who waits what is being done; never part of the result. */
  readonly tell: (line: string) => void;
}

/** Figures by key, such as `ratio`; keys and bars are those of the bench. */
export type Figures = Readonly<Record<string, number>>;

/** One claim of the project, how it is measured and what it must reach. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  /** Conditions such as `>=0.35`, by key. */
  readonly bars: Readonly<Record<string, string>>;
  /** What the figures are compared with in the same run; empty when they stand alone. */
  readonly yardstick: string;
  run(options: BenchOptions): Promise<Figures>;
}

const condition = /^(>=|<=|=)(-?\d+(?:\.\d+)?)$/;

/** Whether a figure reaches its bar. Throws when the bar is not a condition. */
export function meets(figure: number | undefined, bar: string): boolean {
  const [, sign, text] = condition.exec(bar) ?? [];
  if (sign === undefined || text === undefined) throw new TypeError(`"${bar}" is not a bar`);
  if (figure === undefined || !Number.isFinite(figure)) return false;
  const limit = Number(text);
  if (sign === '=') return figure === limit;
  return sign === '>=' ? figure >= limit : figure <= limit;
}

/** The keys whose bar is missed, a figure that is not there included. */
export function missedBars({ bars }: Pick<Bench, 'bars'>, figures: Figures): string[] {
  return Object.entries(bars)
    .filter(([key, bar]) => !meets(figures[key], bar))
    .map(([key]) => key);
}
