import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './bench.ts';

/** What a bench gave when its figures were drawn last, by its name. */
export type Recorded = Readonly<
  Partial<
    Record<
      string,
      { readonly figures: Figures; readonly machine: string; readonly seed: number; readonly day: string }
    >
  >
>;

const folder = new URL('../figures/', import.meta.url);
const file = new URL('recorded.json', folder);

export function readRecorded(): Recorded {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Keeps a bench's figures beside those of the others, and gives all. */
export function record(name: string, entry: NonNullable<Recorded[string]>): Recorded {
  const all = { ...readRecorded(), [name]: entry };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
  return all;
}

export function writePlot(name: string, svg: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(name, folder), svg);
}
