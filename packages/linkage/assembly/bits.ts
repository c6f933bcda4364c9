// Counting bits of whole codes.

/** Bits that both codes have. */
export function countCommon(a: usize, b: usize, bytes: u32): i32 {
  let count: i64 = 0;
  for (const end = a + bytes; a < end; a += 16, b += 16) {
    count += i64.popcnt(i64.load(a) & i64.load(b)) + i64.popcnt(i64.load(a, 8) & i64.load(b, 8));
  }
  return i32(count);
}

/** Writes the number of bits of codes `from` to `to` as u32. */
export function weigh(codes: usize, bits: u32, weights: usize, from: u32, to: u32): i32 {
  const bytes = bits >> 3;
  for (let at = from; at < to; at++) {
    const code = codes + usize(at * bytes);
    store<u32>(weights + (usize(at) << 2), countCommon(code, code, bytes));
  }
  return 0;
}

/** 2c / (p + q); of two codes without a bit it is 0, not "the same". */
@inline
export function dice(common: u32, total: u32): f64 {
  return total == 0 ? 0 : (2.0 * f64(common)) / f64(total);
}
