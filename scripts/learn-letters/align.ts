/** A word cut so that each letter of the source stands beside what it became, which may be nothing. */
export interface Aligned {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly weight: number;
}

export interface Pair {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

const longestPiece = 4;
/** So many pairs settle what a letter may become; all are aligned by it. */
const enough = 20_000;

/** For each source letter, what it becomes and how likely. */
type Pieces = Map<string, Map<string, number>>;

/**
 * Aligns pairs of spellings by expectation maximisation over all ways to cut the target into one piece a source
 * letter (many-to-many alignment: Jiampojamarn, Kondrak and Sherif, 2007). Pairs that no cut explains are left out.
 */
export function alignPairs(pairs: readonly Pair[], rounds: number): Aligned[] {
  const sample = pairs.slice(0, enough);
  let pieces: Pieces = new Map();
  for (let round = 0; round < rounds; round += 1) pieces = maximise(sample, pieces, round === 0);
  return pairs.flatMap((pair) => bestCut(pair, pieces) ?? []);
}

function maximise(pairs: readonly Pair[], old: Pieces, first: boolean): Pieces {
  const counts: Pieces = new Map();
  for (const pair of pairs) {
    const source = [...pair.source];
    const { target } = pair;
    const likely = (i: number, from: number, to: number) =>
      first ? startLikelihood(to - from) : (old.get(source[i] ?? '')?.get(target.slice(from, to)) ?? 0);
    const forward = sums(source.length, target.length, likely);
    const backward = sums(source.length, target.length, (i, from, to) =>
      likely(source.length - 1 - i, target.length - to, target.length - from),
    );
    const whole = at(forward, source.length, target.length);
    if (whole <= 0) continue;
    eachCut(source.length, target.length, (i, from, to) => {
      const around = at(forward, i, from) * at(backward, source.length - i - 1, target.length - to);
      if (around === 0) return;
      const share = (around * likely(i, from, to)) / whole;
      if (share > 1e-6) count(counts, source[i] ?? '', target.slice(from, to), share * pair.weight);
    });
  }
  return normalised(counts);
}

const startLikelihood = (length: number): number => [0.15, 0.5, 0.25, 0.07, 0.03][length] ?? 0;

function eachCut(
  letters: number,
  length: number,
  visit: (i: number, from: number, to: number) => void,
): void {
  for (let i = 0; i < letters; i += 1) {
    for (let from = 0; from <= length; from += 1) {
      for (let to = from; to <= Math.min(length, from + longestPiece); to += 1) visit(i, from, to);
    }
  }
}

type Likely = (i: number, from: number, to: number) => number;

/** `sums[i][j]`: the likelihood that the first i letters became the first j. */
function sums(letters: number, length: number, likely: Likely): number[][] {
  const table = Array.from({ length: letters + 1 }, () => new Array<number>(length + 1).fill(0));
  const [start] = table;
  if (start !== undefined) start[0] = 1;
  eachCut(letters, length, (i, from, to) => {
    const before = at(table, i, from);
    const row = table[i + 1];
    if (before === 0 || row === undefined) return;
    row[to] = (row[to] ?? 0) + before * likely(i, from, to);
  });
  return table;
}

const at = (table: number[][], i: number, j: number): number => table[i]?.[j] ?? 0;

function bestCut({ source, target, weight }: Pair, pieces: Pieces): Aligned | undefined {
  const letters = [...source];
  const best = letters.map((): { score: number; from: number }[] => []);
  const scoreAt = (i: number, j: number): number =>
    i === 0
      ? j === 0
        ? 0
        : Number.NEGATIVE_INFINITY
      : (best[i - 1]?.[j]?.score ?? Number.NEGATIVE_INFINITY);
  eachCut(letters.length, target.length, (i, from, to) => {
    const before = scoreAt(i, from);
    if (before === Number.NEGATIVE_INFINITY) return;
    const score = before + Math.log(pieces.get(letters[i] ?? '')?.get(target.slice(from, to)) ?? 0);
    const row = best[i];
    if (row !== undefined && score > (row[to]?.score ?? Number.NEGATIVE_INFINITY)) row[to] = { score, from };
  });
  if (!Number.isFinite(scoreAt(letters.length, target.length))) return undefined;
  const cut: string[] = [];
  for (let i = letters.length - 1, to = target.length; i >= 0; i -= 1) {
    const from = best[i]?.[to]?.from ?? 0;
    cut.unshift(target.slice(from, to));
    to = from;
  }
  return { source: letters, target: cut, weight };
}

function count(counts: Pieces, letter: string, piece: string, by: number): void {
  const row = counts.get(letter) ?? new Map<string, number>();
  row.set(piece, (row.get(piece) ?? 0) + by);
  counts.set(letter, row);
}

function normalised(counts: Pieces): Pieces {
  for (const row of counts.values()) {
    let sum = 0;
    for (const value of row.values()) sum += value;
    for (const [piece, value] of row) row.set(piece, value / sum);
  }
  return counts;
}
