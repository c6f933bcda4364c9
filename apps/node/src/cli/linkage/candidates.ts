import { type Codes, codesOf, compareNear, type Workers } from '@tutela/linkage';

/** Pairs of places that are alike enough to be weighed. */
export interface Candidates {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

/**
 * Codes of two unrelated children lie around 0 with a spread of 0.022; four times that lets 3 of 100,000 of them
 * through. A pair at this likeness is overlooked once in a thousand.
 */
const likeness = 0.09;
const missed = 1e-3;
/** Pairs between two reports of progress. */
const stride = 30_000_000;

export interface Search {
  readonly left: Codes;
  readonly right: Codes;
  readonly workers: Workers;
  readonly report: (done: number, of: number) => void;
}

/** Pairs of two lists; when they are one list, each pair of it once. */
export async function findCandidates({ left, right, workers, report }: Search): Promise<Candidates> {
  const lefts: number[] = [];
  const rights: number[] = [];
  const same = left === right;
  const step = Math.max(64, Math.ceil(stride / Math.max(1, right.count)));
  for (let from = 0; from < left.count; from += step) {
    const part = rowsOf(left, from, Math.min(left.count, from + step));
    for await (const hits of compareNear({ left: part, right, threshold: likeness, missed, workers })) {
      for (const [at, row] of hits.left.entries()) {
        const column = hits.right[at] ?? 0;
        if (same && column <= row + from) continue;
        lefts.push(row + from);
        rights.push(column);
      }
    }
    report(Math.min(left.count, from + step), left.count);
  }
  return { left: Uint32Array.from(lefts), right: Uint32Array.from(rights) };
}

const rowsOf = ({ bytes, bits }: Codes, from: number, to: number): Codes =>
  codesOf(bytes.subarray((from * bits) / 8, (to * bits) / 8), bits);

/** Row by row: whether two records are alike enough to be weighed at all. */
export function areCandidates(left: Codes, right: Codes): boolean[] {
  const size = left.bits / 8;
  const most = (left.bits * (1 - likeness)) / 2;
  return Array.from({ length: left.count }, (_, row) => {
    let different = 0;
    for (let at = row * size; at < (row + 1) * size; at += 1) {
      for (let rest = (left.bytes[at] ?? 0) ^ (right.bytes[at] ?? 0); rest > 0; rest &= rest - 1)
        different += 1;
    }
    return different <= most;
  });
}
