import { type Codes, codesOf } from '../codes/codes.ts';
import { countOnes } from '../codes/count-ones.ts';
import { chunkCodes, shelve, stagingBytes } from '../kernel/chunks.ts';
import { planBytes, writePlan } from '../kernel/plan.ts';
import { type Hits, seatBytes, writeSeat } from '../kernel/seats.ts';
import { streamHits } from '../kernel/stream-hits.ts';
import type { Workers } from '../kernel/workers.ts';
import type { Cuts } from './early-exit.ts';
import { nearBudget } from './near.ts';

const page = 65_536;
/** Words of 32 bits of a head; see packages/linkage/assembly/near.ts. */
const headWords = 16;
const blockHits = 1_024;

/** One memory of a shelf. */
export interface Board {
  bytes(): number;
  add(codes: Codes): Promise<void>;
  /** Writes zeros over a code. */
  overwrite(at: number): Promise<void>;
  /** How many bits of one code, in words of 32, differ from the code at a place. */
  distance(code: Int32Array, at: number): number;
  /** Hits of one code (`left` is 0), in blocks. */
  scan(code: Uint8Array, cuts: Cuts): AsyncGenerator<Hits>;
}

/** An empty board, which grows by chunks as codes come. */
export function openBoard(bits: number, workers: Workers): Board {
  const seatSize = Math.ceil(seatBytes(blockHits, 0) / 64) * 64;
  const plan = page;
  const code = plan + Math.ceil(planBytes / 64) * 64;
  const staging = code + bits / 8;
  const firstSeat = Math.ceil((staging + stagingBytes(bits)) / 64) * 64;
  const chunks = Math.ceil((firstSeat + workers.count * seatSize) / page) * page;
  const memory = new WebAssembly.Memory({ initial: chunks / page, maximum: 65_535, shared: true });
  const chunkBytes = (chunkCodes * bits) / 8;
  let count = 0;

  const makeRoom = (wanted: number): void => {
    const end = chunks + Math.ceil(wanted / chunkCodes) * chunkBytes;
    const missing = Math.ceil((end - memory.buffer.byteLength) / page);
    if (missing > 0) memory.grow(missing);
  };
  return {
    bytes: () => memory.buffer.byteLength,
    add: async (codes) => {
      makeRoom(count + codes.count);
      await shelve({ memory, staging, chunks }, codes, count);
      count += codes.count;
    },
    overwrite: (at) => shelve({ memory, staging, chunks }, codesOf(new Uint8Array(bits / 8), bits), at),
    distance: (asked, at) => {
      const chunk = (chunks + Math.floor(at / chunkCodes) * chunkBytes) / 4;
      const place = at % chunkCodes;
      const tailWords = bits / 32 - headWords;
      const head = chunk + place * headWords;
      const tail = chunk + chunkCodes * headWords + place * tailWords;
      const words = new Int32Array(memory.buffer);
      let different = 0;
      for (let word = 0; word < asked.length; word += 1) {
        const from = word < headWords ? head + word : tail + word - headWords;
        different += countOnes((asked[word] ?? 0) ^ (words[from] ?? 0));
      }
      return different;
    },
    scan: async function* (asked, cuts) {
      if (cuts.last < 0) return;
      new Uint8Array(memory.buffer).set(asked, code);
      const [cut1, cut2, cut3] = [cuts.first, cuts.second, cuts.last];
      const lists = { left: code, leftCount: 1, right: chunks, rightCount: count, tile: 1 };
      writePlan(memory, plan, { bits, ...lists, budget: nearBudget, cut1, cut2, cut3 });
      const seats = Array.from({ length: workers.count }, (_, worker) =>
        writeSeat(memory, firstSeat + worker * seatSize, blockHits),
      );
      yield* streamHits({ workers, memory, call: 'scanNear', plan, seats });
    },
  };
}

/** A code in words of 32 bits, as they lie in memory; a copy, since the bytes may lie anywhere in a larger buffer. */
export const wordsOfCode = (code: Uint8Array): Int32Array => new Int32Array(Uint8Array.from(code).buffer);
