// Pairs whose Hamming distance is small, compared piece by piece of a code and given up early.
import { Plan, Seat, field, finished, putHit, putSimilarity, stopAt, takePiece } from './plan';

/** Codes of a chunk: first the heads (512 bits) of all of them, then their tails, so that a look at the heads runs on. */
export const CHUNK: u32 = 4096;
const HEAD: u32 = 64;

/**
 * Compares left-hand codes with chunks of right-hand codes. A pair is given up when its distance exceeds CUT_1 after
 * 512 bits, CUT_2 after 1,024, CUT_3 after all. Returns the number of hits; see `finished`.
 */
export function scanNear(plan: usize, seat: usize): i32 {
  const tile = field(plan, Plan.TILE);
  const leftCount = field(plan, Plan.LEFT_COUNT);
  const tiles = (leftCount + tile - 1) / tile;
  const pieces = ((field(plan, Plan.RIGHT_COUNT) + CHUNK - 1) / CHUNK) * tiles;
  let budget = field(plan, Plan.BUDGET);
  let hits: u32 = 0;
  let piece = field(seat, Seat.PIECE);
  let row = field(seat, Seat.OUTER);
  let from = field(seat, Seat.INNER);
  while (true) {
    if (piece == 0) {
      piece = takePiece(plan) + 1;
      if (piece > pieces) return finished(hits);
      row = ((piece - 1) % tiles) * tile;
      from = 0;
    }
    const chunk = (piece - 1) / tiles;
    const end = min((((piece - 1) % tiles) + 1) * tile, leftCount);
    for (; row < end; row++, from = 0) {
      if (budget == 0) {
        stopAt(seat, piece - 1, row, from);
        return i32(hits);
      }
      budget--;
      const answer = scanChunk(plan, seat, row, chunk, from, hits);
      hits = hitsAfter;
      if (answer != CHUNK) {
        stopAt(seat, piece - 1, row, answer);
        return i32(hits);
      }
    }
    piece = 0;
    store<u32>(seat + Seat.PIECE, 0);
  }
}

let hitsAfter: u32 = 0;

/** Returns CHUNK, or the place of the hit for which there was no room. */
function scanChunk(plan: usize, seat: usize, row: u32, chunk: u32, from: u32, hits: u32): u32 {
  const bytes = field(plan, Plan.BITS) >> 3;
  const left = usize(field(plan, Plan.LEFT) + row * bytes);
  const heads = usize(field(plan, Plan.RIGHT) + chunk * CHUNK * bytes);
  const tails = heads + CHUNK * HEAD;
  const count = min(CHUNK, field(plan, Plan.RIGHT_COUNT) - chunk * CHUNK);
  const cut = i64(field(plan, Plan.CUT_1));
  const capacity = field(seat, Seat.CAPACITY);
  const a0 = i64.load(left), a1 = i64.load(left, 8), a2 = i64.load(left, 16), a3 = i64.load(left, 24);
  const a4 = i64.load(left, 32), a5 = i64.load(left, 40), a6 = i64.load(left, 48), a7 = i64.load(left, 56);
  for (let at = from; at < count; at++) {
    const b = heads + usize(at * HEAD);
    const distance =
      i64.popcnt(a0 ^ i64.load(b)) + i64.popcnt(a1 ^ i64.load(b, 8)) +
      i64.popcnt(a2 ^ i64.load(b, 16)) + i64.popcnt(a3 ^ i64.load(b, 24)) +
      i64.popcnt(a4 ^ i64.load(b, 32)) + i64.popcnt(a5 ^ i64.load(b, 40)) +
      i64.popcnt(a6 ^ i64.load(b, 48)) + i64.popcnt(a7 ^ i64.load(b, 56));
    if (distance > cut) continue;
    const whole = compareTails(plan, left + HEAD, tails + usize(at * (bytes - HEAD)), u32(distance));
    if (whole > field(plan, Plan.CUT_3)) continue;
    if (hits == capacity) {
      hitsAfter = hits;
      return at;
    }
    putHit(seat, hits, row, chunk * CHUNK + at);
    putSimilarity(seat, hits, 1.0 - (2.0 * f64(whole)) / f64(bytes << 3));
    hits++;
  }
  hitsAfter = hits;
  return CHUNK;
}

/** The distance of the whole codes, or one that is too large. */
function compareTails(plan: usize, a: usize, b: usize, distance: u32): u32 {
  const bytes = (field(plan, Plan.BITS) >> 3) - HEAD;
  if (bytes == 0) return distance;
  distance += countDifferent(a, b, HEAD);
  if (bytes == HEAD) return distance;
  if (distance > field(plan, Plan.CUT_2)) return u32.MAX_VALUE;
  return distance + countDifferent(a + HEAD, b + HEAD, bytes - HEAD);
}

function countDifferent(a: usize, b: usize, bytes: u32): u32 {
  let count: i64 = 0;
  for (const end = a + bytes; a < end; a += 16, b += 16) {
    count += i64.popcnt(i64.load(a) ^ i64.load(b)) + i64.popcnt(i64.load(a, 8) ^ i64.load(b, 8));
  }
  return u32(count);
}

/** Puts `count` codes that lie one after the other at `from` into their chunks, from place `first` on. */
export function shelve(plan: usize, from: usize, first: u32, count: u32): i32 {
  const bytes = field(plan, Plan.BITS) >> 3;
  for (let at: u32 = 0; at < count; at++) {
    const code = from + usize(at * bytes);
    const chunk = usize(field(plan, Plan.RIGHT) + ((first + at) / CHUNK) * CHUNK * bytes);
    const place = (first + at) % CHUNK;
    memory.copy(chunk + usize(place * HEAD), code, HEAD);
    memory.copy(chunk + usize(CHUNK * HEAD + place * (bytes - HEAD)), code + HEAD, bytes - HEAD);
  }
  return 0;
}
