// Every pair whose Dice similarity reaches a threshold, exactly. Design and figures: see packages/linkage/README.md.
import { countCommon, dice } from './bits';
import { Plan, Seat, field, finished, putHit, putSimilarity, stopAt, takePiece } from './plan';
import { aliveHigh, aliveLow, letAllThrough, sieve } from './sieve';
import { LANES } from './slice';

/**
 * Works on tiles of left-hand codes against the whole right-hand list until the hits would no longer fit, the budget
 * (pairs of a code and a block) is spent, or no tile is left. Returns the number of hits; see `finished`.
 */
export function scanDice(plan: usize, seat: usize): i32 {
  const tile = field(plan, Plan.TILE);
  const leftCount = field(plan, Plan.LEFT_COUNT);
  const blocks = (field(plan, Plan.RIGHT_COUNT) + LANES - 1) / LANES;
  const capacity = field(seat, Seat.CAPACITY);
  let budget = field(plan, Plan.BUDGET);
  let hits: u32 = 0;
  let piece = field(seat, Seat.PIECE);
  let block = field(seat, Seat.OUTER);
  let row = field(seat, Seat.INNER);
  while (true) {
    if (piece == 0) {
      piece = takePiece(plan) + 1;
      if ((piece - 1) * tile >= leftCount) return finished(hits);
      block = 0;
      row = 0;
      listTile(plan, seat, (piece - 1) * tile);
    }
    const first = (piece - 1) * tile;
    const rows = min(tile, leftCount - first);
    for (; block < blocks; block++) {
      for (; row < rows; row++) {
        if (hits + LANES > capacity || budget == 0) {
          stopAt(seat, piece - 1, block, row);
          return i32(hits);
        }
        budget--;
        if (siftBlock(plan, seat, first, row, block)) hits = verify(plan, seat, first + row, block, hits);
      }
      row = 0;
    }
    piece = 0;
    store<u32>(seat + Seat.PIECE, 0);
  }
}

/** For each code of a tile the columns that it has, rarest first, filled up with the empty column. */
function listTile(plan: usize, seat: usize, first: u32): void {
  const bits = field(plan, Plan.BITS);
  const columns = usize(field(plan, Plan.COLUMNS));
  const rows = min(field(plan, Plan.TILE), field(plan, Plan.LEFT_COUNT) - first);
  for (let row: u32 = 0; row < rows; row++) {
    const code = usize(field(plan, Plan.LEFT) + (first + row) * (bits >> 3));
    let to = listOf(seat, bits, row);
    const start = to;
    for (let rank: u32 = 0; rank < bits; rank++) {
      const bit = load<u32>(columns + usize(rank << 2));
      store<u32>(to, rank << 4);
      to += usize(((u32(load<u8>(code + usize(bit >> 3))) >> (7 - (bit & 7))) & 1) << 2);
    }
    while (((to - start) & 63) != 0) {
      store<u32>(to, bits << 4);
      to += 4;
    }
  }
}

/** One entry more than bits, since a list is written one entry ahead, rounded up to sixteen. */
@inline
function listOf(seat: usize, bits: u32, row: u32): usize {
  return usize(field(seat, Seat.SCRATCH) + row * ((bits + 16) << 2));
}

@inline
function needed(plan: usize, total: u32): u32 {
  return load<u32>(usize(field(plan, Plan.NEED) + (total << 2)));
}

/** The weight of the record at a place of the sorted right-hand list. */
@inline
function weightAt(plan: usize, place: u32): u32 {
  const at = load<u32>(usize(field(plan, Plan.ORDER) + (place << 2)));
  return load<u32>(usize(field(plan, Plan.RIGHT_WEIGHTS) + (at << 2)));
}

/** Whether a record of the block may be a hit. The lightest of them needs the fewest bits in common. */
@inline
function siftBlock(plan: usize, seat: usize, first: u32, row: u32, block: u32): bool {
  const bits = field(plan, Plan.BITS);
  const weight = load<u32>(usize(field(plan, Plan.LEFT_WEIGHTS) + ((first + row) << 2)));
  const last = min((block + 1) * LANES, field(plan, Plan.RIGHT_COUNT)) - 1;
  const misses = i32(weight) - i32(needed(plan, weight + weightAt(plan, block * LANES)));
  const heaviest = weightAt(plan, last);
  if (misses < 0 || heaviest < needed(plan, weight + heaviest)) return false;
  const slices = usize(field(plan, Plan.SLICES) + block * ((bits + 1) << 4));
  const list = listOf(seat, bits, row);
  const length = (weight + 15) & ~15;
  if (misses < 32) return sieve(5, slices, list, length, misses);
  if (misses < 64) return sieve(6, slices, list, length, misses);
  if (misses < 128) return sieve(7, slices, list, length, misses);
  if (misses < 256) return sieve(8, slices, list, length, misses);
  letAllThrough();
  return true;
}

/** Counts in full for those who came through. */
function verify(plan: usize, seat: usize, left: u32, block: u32, hits: u32): u32 {
  hits = verifyHalf(plan, seat, left, block * LANES, aliveLow, hits);
  return verifyHalf(plan, seat, left, block * LANES + 64, aliveHigh, hits);
}

function verifyHalf(plan: usize, seat: usize, left: u32, base: u32, alive: i64, hits: u32): u32 {
  const bytes = field(plan, Plan.BITS) >> 3;
  const code = usize(field(plan, Plan.LEFT) + left * bytes);
  const weight = load<u32>(usize(field(plan, Plan.LEFT_WEIGHTS) + (left << 2)));
  while (alive != 0) {
    const place = base + u32(i64.ctz(alive));
    alive &= alive - 1;
    if (place >= field(plan, Plan.RIGHT_COUNT)) return hits;
    const right = load<u32>(usize(field(plan, Plan.ORDER) + (place << 2)));
    const total = weight + load<u32>(usize(field(plan, Plan.RIGHT_WEIGHTS) + (right << 2)));
    const common = u32(countCommon(code, usize(field(plan, Plan.RIGHT) + right * bytes), bytes));
    if (common >= needed(plan, total)) {
      putHit(seat, hits, left, right);
      putSimilarity(seat, hits, dice(common, total));
      hits++;
    }
  }
  return hits;
}
