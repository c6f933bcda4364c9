// Vertical counters: bit i of plane k is digit k of lane i's count. Three planes of one weight make a plane of that
// weight and a carry of twice the weight (carry-save addition, as in Harley and Seal's popcount).

@inline
export function sum(a: v128, b: v128, c: v128): v128 {
  return v128.xor(v128.xor(a, b), c);
}

/** The majority of three bits. */
@inline
export function carry(a: v128, b: v128, c: v128): v128 {
  return v128.or(v128.and(a, b), v128.and(v128.xor(a, b), c));
}

/** A plane in which every lane has this digit of `number`. */
@inline
export function everywhere(number: i32, digit: i32): v128 {
  return i64x2.splat(-i64((number >> digit) & 1));
}
