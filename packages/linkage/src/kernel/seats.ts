/** Hits of one block, and no more than the block holds: `left[i]` and `right[i]` are places in the two lists. */
export interface Hits {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** 0 to 1 for Dice; -1 to 1 for codes compared by distance. */
  readonly similarity: Float64Array;
}

/** A worker's place in the memory: the block of hits that it fills, and its scratch. */
export interface Seat {
  readonly at: number;
  readonly capacity: number;
}

const header = 64;
const bytesPerHit = 16;

export const seatBytes = (capacity: number, scratch: number): number =>
  header + capacity * bytesPerHit + scratch;

/** Writes a seat for the kernel; see Seat in packages/linkage/assembly/plan.ts. */
export function writeSeat(memory: WebAssembly.Memory, at: number, capacity: number): Seat {
  const similarity = at + header;
  const left = similarity + capacity * 8;
  const right = left + capacity * 4;
  const scratch = right + capacity * 4;
  new Uint32Array(memory.buffer, at, header / 4).set([capacity, left, right, similarity, scratch, 0, 0, 0]);
  return { at, capacity };
}

/** Copies the first `count` hits out of a seat, so that its worker may fill it again. */
export function takeHits(memory: WebAssembly.Memory, { at, capacity }: Seat, count: number): Hits {
  const similarity = at + header;
  const left = similarity + capacity * 8;
  const right = left + capacity * 4;
  return {
    left: new Uint32Array(memory.buffer, left, count).slice(),
    right: new Uint32Array(memory.buffer, right, count).slice(),
    similarity: new Float64Array(memory.buffer, similarity, count).slice(),
  };
}
