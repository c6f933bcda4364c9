// Locality-sensitive hashing: in each table codes meet that agree on all bits of the table's mask.
import { countCommon, dice } from './bits';
import { Plan, Seat, field, finished, putHit, putSimilarity, stopAt, takePiece } from './plan';

/**
 * Works on tables until there is no room for a hit, the budget (left-hand codes) is spent, or no table is left.
 * Everything that meets is compared in full; a pair is a hit in the first table only in which it meets.
 */
export function scanTables(plan: usize, seat: usize): i32 {
  const leftCount = field(plan, Plan.LEFT_COUNT);
  const capacity = field(seat, Seat.CAPACITY);
  let budget = field(plan, Plan.BUDGET);
  let hits: u32 = 0;
  let table = field(seat, Seat.PIECE);
  let row = field(seat, Seat.OUTER);
  let slot = field(seat, Seat.INNER);
  while (true) {
    if (table == 0) {
      table = takePiece(plan) + 1;
      if (table > field(plan, Plan.TABLES)) return finished(hits);
      fillTable(plan, seat, table - 1);
      row = 0;
      slot = 0;
    }
    for (; row < leftCount; row++, slot = 0) {
      if (budget == 0) {
        stopAt(seat, table - 1, row, slot);
        return i32(hits);
      }
      budget--;
      slot = probe(plan, seat, table - 1, row, slot, hits, capacity);
      hits = hitsAfter;
      if (slot != 0) {
        stopAt(seat, table - 1, row, slot);
        return i32(hits);
      }
    }
    table = 0;
    store<u32>(seat + Seat.PIECE, 0);
  }
}

let hitsAfter: u32 = 0;

@inline
function bytesOf(plan: usize): u32 {
  return field(plan, Plan.BITS) >> 3;
}

@inline
function maskOf(plan: usize, table: u32): usize {
  return usize(field(plan, Plan.MASKS) + table * bytesOf(plan));
}

/** Scratch: where each bucket begins, then the keys of all codes, then key and place of each code by bucket. */
@inline
function bucketsOf(seat: usize): usize {
  return usize(field(seat, Seat.SCRATCH));
}

@inline
function keysOf(plan: usize, seat: usize): usize {
  return bucketsOf(seat) + (usize((<u32>1 << field(plan, Plan.BUCKET_BITS)) + 1) << 2);
}

@inline
function slotsOf(plan: usize, seat: usize): usize {
  return keysOf(plan, seat) + usize(field(plan, Plan.RIGHT_COUNT) << 2);
}

/** A number that is the same for codes that agree under the mask, and hardly ever for others. */
function keyOf(plan: usize, code: usize, mask: usize): u32 {
  const factors = usize(field(plan, Plan.FACTORS));
  const bytes = usize(bytesOf(plan));
  let one: i64 = 0;
  let two: i64 = 0;
  for (let at: usize = 0; at < bytes; at += 16) {
    one += (i64.load(code + at) & i64.load(mask + at)) * i64.load(factors + at);
    two += (i64.load(code + at, 8) & i64.load(mask + at, 8)) * i64.load(factors + at, 8);
  }
  const sum = one + two;
  return u32(((sum ^ (sum >>> 29)) * 0x1e3779b97f4a7c15) >>> 32);
}

/** Counting sort of the right-hand list by the highest bits of its keys. */
function fillTable(plan: usize, seat: usize, table: u32): void {
  const count = field(plan, Plan.RIGHT_COUNT);
  const shift = 32 - field(plan, Plan.BUCKET_BITS);
  const buckets = bucketsOf(seat);
  const keys = keysOf(plan, seat);
  const slots = slotsOf(plan, seat);
  const mask = maskOf(plan, table);
  memory.fill(buckets, 0, keys - buckets);
  for (let at: u32 = 0; at < count; at++) {
    const key = keyOf(plan, usize(field(plan, Plan.RIGHT) + at * bytesOf(plan)), mask);
    store<u32>(keys + usize(at << 2), key);
    const bucket = buckets + usize((key >>> shift) << 2);
    store<u32>(bucket, load<u32>(bucket) + 1);
  }
  for (let bucket = buckets + 4; bucket < keys; bucket += 4) {
    store<u32>(bucket, load<u32>(bucket) + load<u32>(bucket - 4));
  }
  for (let at = i32(count) - 1; at >= 0; at--) {
    const key = load<u32>(keys + usize(at << 2));
    const bucket = buckets + usize((key >>> shift) << 2);
    const place = load<u32>(bucket) - 1;
    store<u32>(bucket, place);
    store<u32>(slots + usize(place << 3), key);
    store<u32>(slots + usize(place << 3), u32(at), 4);
  }
}

/** Returns 0, or where to go on: the slot of the hit for which there was no room, plus one. */
function probe(plan: usize, seat: usize, table: u32, row: u32, resumed: u32, hits: u32, capacity: u32): u32 {
  const bytes = bytesOf(plan);
  const left = usize(field(plan, Plan.LEFT) + row * bytes);
  const key = keyOf(plan, left, maskOf(plan, table));
  const bucket = bucketsOf(seat) + usize((key >>> (32 - field(plan, Plan.BUCKET_BITS))) << 2);
  const slots = slotsOf(plan, seat);
  const end = load<u32>(bucket, 4);
  const weight = load<u32>(usize(field(plan, Plan.LEFT_WEIGHTS) + (row << 2)));
  for (let slot = resumed == 0 ? load<u32>(bucket) : resumed - 1; slot < end; slot++) {
    if (load<u32>(slots + usize(slot << 3)) != key) continue;
    const at = load<u32>(slots + usize(slot << 3), 4);
    const right = usize(field(plan, Plan.RIGHT) + at * bytes);
    const total = weight + load<u32>(usize(field(plan, Plan.RIGHT_WEIGHTS) + (at << 2)));
    const common = u32(countCommon(left, right, bytes));
    if (common < load<u32>(usize(field(plan, Plan.NEED) + (total << 2)))) continue;
    if (!agree(left, right, maskOf(plan, table), bytes) || haveMet(plan, left, right, table)) continue;
    if (hits == capacity) {
      hitsAfter = hits;
      return slot + 1;
    }
    putHit(seat, hits, row, at);
    putSimilarity(seat, hits, dice(common, total));
    hits++;
  }
  hitsAfter = hits;
  return 0;
}

/** Whether two codes agree under the mask of a table before this one: then they have met there. */
function haveMet(plan: usize, left: usize, right: usize, table: u32): bool {
  for (let earlier: u32 = 0; earlier < table; earlier++) {
    if (agree(left, right, maskOf(plan, earlier), bytesOf(plan))) return true;
  }
  return false;
}

@inline
function agree(left: usize, right: usize, mask: usize, bytes: u32): bool {
  for (let at: usize = 0; at < usize(bytes); at += 16) {
    const differ = v128.xor(v128.load(left + at), v128.load(right + at));
    if (v128.any_true(v128.and(differ, v128.load(mask + at)))) return false;
  }
  return true;
}
