// What the host lays down in memory before it gives orders. Every field is 32 bits wide; packages/linkage/src/kernel/
// plan.ts has the same list in the same order.

/** A comparison: where its lists, tables and shared counter are. */
export namespace Plan {
  export const BITS: usize = 0;
  export const LEFT: usize = 4;
  export const LEFT_COUNT: usize = 8;
  export const LEFT_WEIGHTS: usize = 12;
  export const RIGHT: usize = 16;
  export const RIGHT_COUNT: usize = 20;
  export const RIGHT_WEIGHTS: usize = 24;
  export const NEED: usize = 28;
  export const ORDER: usize = 32;
  export const SLICES: usize = 36;
  export const COLUMNS: usize = 40;
  export const RANKS: usize = 44;
  export const NEXT: usize = 48;
  export const TILE: usize = 52;
  export const BUDGET: usize = 56;
  export const CUT_1: usize = 60;
  export const CUT_2: usize = 64;
  export const CUT_3: usize = 68;
  export const MASKS: usize = 72;
  export const TABLES: usize = 76;
  export const FACTORS: usize = 80;
  export const BUCKET_BITS: usize = 84;
}

/** A worker's place: where its hits go, its scratch memory, and where it stopped. */
export namespace Seat {
  export const CAPACITY: usize = 0;
  export const HIT_LEFT: usize = 4;
  export const HIT_RIGHT: usize = 8;
  export const HIT_SIMILARITY: usize = 12;
  export const SCRATCH: usize = 16;
  /** The piece of work at hand, plus one; 0: none. */
  export const PIECE: usize = 20;
  export const OUTER: usize = 24;
  export const INNER: usize = 28;
}

@inline
export function field(base: usize, at: usize): u32 {
  return load<u32>(base + at);
}

/** Takes the next piece of work that nobody has taken. */
export function takePiece(plan: usize): u32 {
  return atomic.add<u32>(plan + Plan.NEXT, 1);
}

/** Remembers where a worker stops, so that the next order goes on there. */
export function stopAt(seat: usize, piece: u32, outer: u32, inner: u32): void {
  store<u32>(seat + Seat.PIECE, piece + 1);
  store<u32>(seat + Seat.OUTER, outer);
  store<u32>(seat + Seat.INNER, inner);
}

@inline
export function putHit(seat: usize, at: u32, left: u32, right: u32): void {
  store<u32>(usize(field(seat, Seat.HIT_LEFT) + (at << 2)), left);
  store<u32>(usize(field(seat, Seat.HIT_RIGHT) + (at << 2)), right);
}

@inline
export function putSimilarity(seat: usize, at: u32, similarity: f64): void {
  store<f64>(usize(field(seat, Seat.HIT_SIMILARITY) + (at << 3)), similarity);
}

/** How an order ends: the number of hits, or below zero (-1 - hits) when no work is left. */
@inline
export function finished(hits: u32): i32 {
  return -1 - i32(hits);
}
