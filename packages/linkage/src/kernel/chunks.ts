import type { Codes } from '../codes/codes.ts';
import { openKernel } from './kernel.ts';
import { planBytes, writePlan } from './plan.ts';

/** Codes of a chunk; see packages/linkage/assembly/near.ts. */
export const chunkCodes = 4_096;
/** Codes that are copied in at once. */
const stagedCodes = 256;

export const stagingBytes = (bits: number): number => planBytes + stagedCodes * (bits / 8);

/** Where chunks lie in a memory, and where there is room of `stagingBytes` to bring codes in. */
export interface Chunks {
  readonly memory: WebAssembly.Memory;
  readonly staging: number;
  readonly chunks: number;
}

/** Throws a RangeError for codes that cannot be compared by distance in three looks. */
export function refuseUnlookable(bits: number): void {
  if (bits % 512 !== 0)
    throw new RangeError('codes that are compared by distance have a multiple of 512 bits');
}

/** Lays codes into chunks (heads first, then tails), from place `first` on. */
export async function shelve(
  { memory, staging, chunks }: Chunks,
  codes: Codes,
  first: number,
): Promise<void> {
  const kernel = await openKernel(memory);
  const { bits, bytes, count } = codes;
  const step = stagedCodes * (bits / 8);
  writePlan(memory, staging, { bits, right: chunks });
  for (let at = 0; at < count; at += stagedCodes) {
    const part = bytes.subarray((at * bits) / 8, (at * bits) / 8 + step);
    new Uint8Array(memory.buffer).set(part, staging + planBytes);
    kernel('shelve', [staging, staging + planBytes, first + at, (part.length * 8) / bits]);
  }
}
