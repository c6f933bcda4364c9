import { contextKey, contexts, type PackedTable } from '../../packages/linkage/src/names/letter-table.ts';
import type { Aligned } from './align.ts';

type Counts = Map<string, number>;

/** A context is kept when it explains what it saw so much better than the narrower one (in nats, over all of it). */
const gain = 20;
const rare = 0.02;

/** Counts what letters became in each context and keeps those contexts that say more than narrower ones. */
export function packTable(aligned: readonly Aligned[]): PackedTable {
  const kept = new Map<string, Counts>();
  const widest = contexts.map((context) => countContext(aligned, context));
  for (const [at, table] of widest.entries()) {
    for (const [key, counts] of table) {
      const narrower = at === 0 ? undefined : findNarrower(kept, key);
      if (narrower === undefined || informationGain(counts, narrower) > gain)
        kept.set(key, withoutRare(counts));
    }
  }
  return Object.fromEntries(
    [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, counts]) => [key, pack(counts)]),
  );
}

function countContext(aligned: readonly Aligned[], context: readonly [number, number]): Map<string, Counts> {
  const table = new Map<string, Counts>();
  for (const { source, target, weight } of aligned) {
    for (let at = 0; at < source.length; at += 1) {
      const key = contextKey(source, at, context);
      const counts = table.get(key) ?? new Map<string, number>();
      const piece = target[at] ?? '';
      counts.set(piece, (counts.get(piece) ?? 0) + weight);
      table.set(key, counts);
    }
  }
  return table;
}

function findNarrower(kept: ReadonlyMap<string, Counts>, key: string): Counts | undefined {
  const [, letter = '', after = ''] = key.split('|');
  return kept.get(`|${letter}|${after}`) ?? kept.get(`|${letter}|`);
}

const sumOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function informationGain(counts: Counts, narrower: Counts): number {
  const seen = sumOf(counts);
  const before = sumOf(narrower) + 0.01;
  let nats = 0;
  for (const [piece, count] of counts) {
    nats += count * Math.log(count / seen / (((narrower.get(piece) ?? 0) + 0.01) / before));
  }
  return nats;
}

function withoutRare(counts: Counts): Counts {
  const seen = sumOf(counts);
  return new Map([...counts].filter(([, count]) => count / seen >= rare));
}

const pack = (counts: Counts): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([piece, count]) => `${Math.round(count)}${piece}`)
    .join('');
