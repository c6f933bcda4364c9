// Which of 128 records may still have enough bits in common with one code?
import { carry, everywhere, sum } from './adder';

/** The records that came through the last sieve, as two times 64 bits. */
export let aliveLow: i64 = 0;
export let aliveHigh: i64 = 0;

export function letAllThrough(): void {
  aliveLow = -1;
  aliveHigh = -1;
}

/**
 * Counts, for 128 records at once, how many bits of the list they lack, and stops when all lack more than `misses`.
 * The counter of `planes` digits starts at 2^planes - 1 - misses, so that it runs over with the first miss too many:
 * a carry out of the highest plane is final. `list` holds `length` offsets of columns, a multiple of 16.
 * Returns whether somebody came through.
 */
@inline
export function sieve(planes: i32, slices: usize, list: usize, length: u32, misses: i32): bool {
  const start: i32 = (1 << planes) - 1 - misses;
  let p0 = everywhere(start, 0), p1 = everywhere(start, 1), p2 = everywhere(start, 2), p3 = everywhere(start, 3);
  let p4 = everywhere(start, 4), p5 = everywhere(start, 5), p6 = everywhere(start, 6), p7 = everywhere(start, 7);
  let alive = i64x2.splat(-1);
  for (const end = list + (usize(length) << 2); list < end; list += 64) {
    let a: v128, b: v128, c0: v128, c1: v128, d0: v128, d1: v128, e0: v128, e1: v128;
    a = v128.load(slices + load<u32>(list));
    b = v128.load(slices + load<u32>(list, 4));
    c0 = carry(p0, a, b); p0 = sum(p0, a, b);
    a = v128.load(slices + load<u32>(list, 8));
    b = v128.load(slices + load<u32>(list, 12));
    c1 = carry(p0, a, b); p0 = sum(p0, a, b);
    d0 = carry(p1, c0, c1); p1 = sum(p1, c0, c1);
    a = v128.load(slices + load<u32>(list, 16));
    b = v128.load(slices + load<u32>(list, 20));
    c0 = carry(p0, a, b); p0 = sum(p0, a, b);
    a = v128.load(slices + load<u32>(list, 24));
    b = v128.load(slices + load<u32>(list, 28));
    c1 = carry(p0, a, b); p0 = sum(p0, a, b);
    d1 = carry(p1, c0, c1); p1 = sum(p1, c0, c1);
    e0 = carry(p2, d0, d1); p2 = sum(p2, d0, d1);
    a = v128.load(slices + load<u32>(list, 32));
    b = v128.load(slices + load<u32>(list, 36));
    c0 = carry(p0, a, b); p0 = sum(p0, a, b);
    a = v128.load(slices + load<u32>(list, 40));
    b = v128.load(slices + load<u32>(list, 44));
    c1 = carry(p0, a, b); p0 = sum(p0, a, b);
    d0 = carry(p1, c0, c1); p1 = sum(p1, c0, c1);
    a = v128.load(slices + load<u32>(list, 48));
    b = v128.load(slices + load<u32>(list, 52));
    c0 = carry(p0, a, b); p0 = sum(p0, a, b);
    a = v128.load(slices + load<u32>(list, 56));
    b = v128.load(slices + load<u32>(list, 60));
    c1 = carry(p0, a, b); p0 = sum(p0, a, b);
    d1 = carry(p1, c0, c1); p1 = sum(p1, c0, c1);
    e1 = carry(p2, d0, d1); p2 = sum(p2, d0, d1);
    let over = carry(p3, e0, e1); p3 = sum(p3, e0, e1);
    a = v128.and(p4, over); p4 = v128.xor(p4, over); over = a;
    if (planes > 5) { a = v128.and(p5, over); p5 = v128.xor(p5, over); over = a; }
    if (planes > 6) { a = v128.and(p6, over); p6 = v128.xor(p6, over); over = a; }
    if (planes > 7) { a = v128.and(p7, over); p7 = v128.xor(p7, over); over = a; }
    alive = v128.andnot(alive, over);
    if (!v128.any_true(alive)) return false;
  }
  aliveLow = v128.extract_lane<i64>(alive, 0);
  aliveHigh = v128.extract_lane<i64>(alive, 1);
  return true;
}
