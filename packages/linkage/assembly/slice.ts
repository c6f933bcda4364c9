// Preparation of the right-hand list for the sieve in dice.ts.
import { Plan, field } from './plan';

/** Records of one block: the bits of a v128. */
export const LANES: u32 = 128;

/** Sorts the right-hand list by weight (counting sort). `counts` is scratch for bits + 2 numbers of 32 bits. */
export function sortByWeight(plan: usize, counts: usize): i32 {
  const weights = usize(field(plan, Plan.RIGHT_WEIGHTS));
  const order = usize(field(plan, Plan.ORDER));
  const count = field(plan, Plan.RIGHT_COUNT);
  const bits = field(plan, Plan.BITS);
  memory.fill(counts, 0, usize(bits + 2) << 2);
  for (let at: u32 = 0; at < count; at++) {
    const slot = counts + usize((load<u32>(weights + usize(at << 2)) + 1) << 2);
    store<u32>(slot, load<u32>(slot) + 1);
  }
  for (let weight: u32 = 1; weight <= bits + 1; weight++) {
    const slot = counts + usize(weight << 2);
    store<u32>(slot, load<u32>(slot) + load<u32>(slot - 4));
  }
  for (let at: u32 = 0; at < count; at++) {
    const slot = counts + usize(load<u32>(weights + usize(at << 2)) << 2);
    const place = load<u32>(slot);
    store<u32>(slot, place + 1);
    store<u32>(order + usize(place << 2), at);
  }
  return 0;
}

const SAMPLE: u32 = 4096;

/**
 * Ranks the bits, rarest in the right-hand list first: the sieve asks for those first, since most records lack them.
 * COLUMNS gets the bit at each rank, RANKS the rank of each bit. `counts` is scratch for bits numbers of 32 bits.
 */
export function rankColumns(plan: usize, counts: usize): i32 {
  const bits = field(plan, Plan.BITS);
  countColumns(plan, counts);
  const columns = usize(field(plan, Plan.COLUMNS));
  const ranks = usize(field(plan, Plan.RANKS));
  for (let bit: u32 = 0; bit < bits; bit++) {
    const rarity = load<u32>(counts + usize(bit << 2));
    let at = bit;
    for (; at > 0; at--) {
      const before = load<u32>(columns + usize((at - 1) << 2));
      if (load<u32>(counts + usize(before << 2)) <= rarity) break;
      store<u32>(columns + usize(at << 2), before);
    }
    store<u32>(columns + usize(at << 2), bit);
  }
  for (let rank: u32 = 0; rank < bits; rank++) {
    store<u32>(ranks + usize(load<u32>(columns + usize(rank << 2)) << 2), rank);
  }
  return 0;
}

/** How often each bit is set in about 4,096 records of the right-hand list. */
function countColumns(plan: usize, counts: usize): void {
  const bits = field(plan, Plan.BITS);
  const bytes = bits >> 3;
  const count = field(plan, Plan.RIGHT_COUNT);
  const step = count / SAMPLE + 1;
  memory.fill(counts, 0, usize(bits) << 2);
  for (let at: u32 = 0; at < count; at += step) {
    const code = usize(field(plan, Plan.RIGHT) + at * bytes);
    for (let byte: u32 = 0; byte < bytes; byte++) {
      for (let rest = u32(load<u8>(code + byte)) << 24; rest != 0; ) {
        const bit = i32.clz(rest);
        const slot = counts + usize(((byte << 3) + bit) << 2);
        store<u32>(slot, load<u32>(slot) + 1);
        rest &= ~(<u32>0x80000000 >> bit);
      }
    }
  }
}

/**
 * Stores blocks `from` to `to` sideways: for each rank one v128, whose bit i says that record i of the block LACKS that
 * bit. One more column is empty: lists of the sieve are filled up with it. `nobody` is a code without bits, for the
 * places of the last block that no record takes.
 */
export function sliceBlocks(plan: usize, nobody: usize, from: u32, to: u32): i32 {
  const bits = field(plan, Plan.BITS);
  const stride = (bits + 1) << 4;
  for (let block = from; block < to; block++) {
    const slices = usize(field(plan, Plan.SLICES) + block * stride);
    for (let group: u32 = 0; group < LANES; group += 16) {
      sliceGroup(plan, nobody, block * LANES + group, slices + usize(group >> 3));
    }
    v128.store(slices + usize(bits << 4), i64x2.splat(0));
  }
  return 0;
}

/** Sixteen records: their bytes at one place side by side in a vector, of which bitmask reads one bit of each. */
function sliceGroup(plan: usize, nobody: usize, first: u32, to: usize): void {
  const bytes = field(plan, Plan.BITS) >> 3;
  const ranks = usize(field(plan, Plan.RANKS));
  const r0 = findRow(plan, nobody, first);
  const r1 = findRow(plan, nobody, first + 1);
  const r2 = findRow(plan, nobody, first + 2);
  const r3 = findRow(plan, nobody, first + 3);
  const r4 = findRow(plan, nobody, first + 4);
  const r5 = findRow(plan, nobody, first + 5);
  const r6 = findRow(plan, nobody, first + 6);
  const r7 = findRow(plan, nobody, first + 7);
  const r8 = findRow(plan, nobody, first + 8);
  const r9 = findRow(plan, nobody, first + 9);
  const r10 = findRow(plan, nobody, first + 10);
  const r11 = findRow(plan, nobody, first + 11);
  const r12 = findRow(plan, nobody, first + 12);
  const r13 = findRow(plan, nobody, first + 13);
  const r14 = findRow(plan, nobody, first + 14);
  const r15 = findRow(plan, nobody, first + 15);
  for (let byte: usize = 0; byte < usize(bytes); byte++) {
    let v = i8x16.splat(load<i8>(r0 + byte));
    v = v128.load_lane<u8>(r1 + byte, v, 1);
    v = v128.load_lane<u8>(r2 + byte, v, 2);
    v = v128.load_lane<u8>(r3 + byte, v, 3);
    v = v128.load_lane<u8>(r4 + byte, v, 4);
    v = v128.load_lane<u8>(r5 + byte, v, 5);
    v = v128.load_lane<u8>(r6 + byte, v, 6);
    v = v128.load_lane<u8>(r7 + byte, v, 7);
    v = v128.load_lane<u8>(r8 + byte, v, 8);
    v = v128.load_lane<u8>(r9 + byte, v, 9);
    v = v128.load_lane<u8>(r10 + byte, v, 10);
    v = v128.load_lane<u8>(r11 + byte, v, 11);
    v = v128.load_lane<u8>(r12 + byte, v, 12);
    v = v128.load_lane<u8>(r13 + byte, v, 13);
    v = v128.load_lane<u8>(r14 + byte, v, 14);
    v = v128.load_lane<u8>(r15 + byte, v, 15);
    v = v128.not(v);
    const rank = ranks + (byte << 5);
    for (let bit: usize = 0; bit < 8; bit++) {
      store<u16>(to + (usize(load<u32>(rank + (bit << 2))) << 4), u16(i8x16.bitmask(v)));
      v = i8x16.add(v, v);
    }
  }
}

function findRow(plan: usize, nobody: usize, place: u32): usize {
  if (place >= field(plan, Plan.RIGHT_COUNT)) return nobody;
  const at = load<u32>(usize(field(plan, Plan.ORDER) + (place << 2)));
  return usize(field(plan, Plan.RIGHT) + at * (field(plan, Plan.BITS) >> 3));
}
