import { type Codes, codesOf } from '../codes/codes.ts';
import { refuseUnlookable } from '../kernel/chunks.ts';
import type { Workers } from '../kernel/workers.ts';
import { type Board, openBoard, wordsOfCode } from './board.ts';
import { cutsFor } from './early-exit.ts';
import { refuseSenseless } from './near.ts';

/** A code that resembles the one that was asked for. */
export interface Near {
  /** The place that `add` gave it. */
  readonly at: number;
  readonly similarity: number;
}

export interface Question {
  /** -1 to 1. */
  readonly threshold: number;
  /** The nearest so many are answered. */
  readonly atMost: number;
  /** How probable it may be that a code at the threshold is overlooked (default 0: none is). */
  readonly missed?: number;
}

/** Codes held in memory, ready to be compared with that of a new child. */
export interface Shelf {
  /** Places taken, forgotten ones included. */
  readonly count: number;
  /** Memory that the shelf holds. */
  readonly bytes: number;
  /** Puts codes in and gives the place of the first; the others follow it. */
  add(codes: Codes): Promise<number>;
  /** Overwrites a code; its place stays empty. For an erased file. */
  forget(at: number): Promise<void>;
  /** The nearest first; at equal similarity the lower place first. */
  find(code: Uint8Array, question: Question): Promise<readonly Near[]>;
  /** How alike a code is to those at some places, in their order: to weigh anew what `find` found. -1 to 1. */
  similarities(code: Uint8Array, places: readonly number[]): Float64Array;
}

export interface ShelfSetting {
  /** Length of a code: a multiple of 512. */
  readonly bits: number;
  readonly workers: Workers;
  /** Codes that one memory holds at most; the default is what fits into 2 GB. For tests. */
  readonly codesPerBoard?: number;
}

/** An empty shelf. It grows with what is put in; questions and changes are done one after the other. */
export function openShelf({
  bits,
  workers,
  codesPerBoard = Math.floor(2 ** 34 / bits),
}: ShelfSetting): Shelf {
  refuseUnlookable(bits);
  const boards: Board[] = [];
  const forgotten = new Set<number>();
  let count = 0;
  const inTurn = takeTurns();

  const boardFor = (at: number): Board => {
    const index = Math.floor(at / codesPerBoard);
    const board = boards[index] ?? openBoard(bits, workers);
    boards[index] = board;
    return board;
  };
  const add = async (codes: Codes): Promise<number> => {
    if (codes.bits !== bits) throw new RangeError(`this shelf holds codes of ${bits} bits`);
    const first = count;
    for (let done = 0; done < codes.count; ) {
      const room = codesPerBoard - (count % codesPerBoard);
      const end = Math.min(codes.count, done + room);
      const part = codesOf(codes.bytes.subarray((done * bits) / 8, (end * bits) / 8), bits);
      await boardFor(count).add(part);
      count += part.count;
      done = end;
    }
    return first;
  };
  const forget = async (at: number): Promise<void> => {
    if (!Number.isInteger(at) || at < 0 || at >= count) throw new RangeError('no code has this place');
    forgotten.add(at);
    await boardFor(at).overwrite(at % codesPerBoard);
  };
  const refuseOther = (code: Uint8Array): void => {
    if (code.length * 8 !== bits) throw new RangeError(`this shelf holds codes of ${bits} bits`);
  };
  const find = async (code: Uint8Array, question: Question): Promise<readonly Near[]> => {
    refuseOther(code);
    const nearest = keepNearest(question.atMost);
    for await (const near of findOn(boards, code, question)) {
      const at = near.board * codesPerBoard + near.place;
      if (!forgotten.has(at)) nearest.offer({ at, similarity: near.similarity });
    }
    return nearest.all();
  };
  const similarities = (code: Uint8Array, places: readonly number[]): Float64Array => {
    refuseOther(code);
    const asked = wordsOfCode(code);
    return Float64Array.from(places, (at) => {
      if (!Number.isInteger(at) || at < 0 || at >= count) throw new RangeError('no code has this place');
      return 1 - (2 * boardFor(at).distance(asked, at % codesPerBoard)) / bits;
    });
  };
  return {
    get count() {
      return count;
    },
    get bytes() {
      return boards.reduce((sum, board) => sum + board.bytes(), 0);
    },
    add: (codes) => inTurn(() => add(codes)),
    forget: (at) => inTurn(() => forget(at)),
    find: (code, question) => inTurn(() => find(code, question)),
    similarities,
  };
}

/** What lies at or above the threshold, board by board. */
async function* findOn(boards: readonly Board[], code: Uint8Array, { threshold, missed = 0 }: Question) {
  refuseSenseless(threshold, missed);
  const cuts = cutsFor(code.length * 8, threshold, missed);
  for (const [board, each] of boards.entries()) {
    for await (const { right, similarity } of each.scan(code, cuts)) {
      for (const [hit, place] of right.entries()) yield { board, place, similarity: similarity[hit] ?? -1 };
    }
  }
}

/** One thing after the other, whatever becomes of the one before. */
function takeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** The best `atMost` of what is offered, in memory for twice as many. */
function keepNearest(atMost: number) {
  if (!(Number.isInteger(atMost) && atMost > 0)) throw new RangeError('ask for one at least');
  let kept: Near[] = [];
  const cut = () => {
    kept = kept.sort((a, b) => b.similarity - a.similarity || a.at - b.at).slice(0, atMost);
  };
  return {
    offer: (near: Near) => {
      kept.push(near);
      if (kept.length >= 2 * atMost + 1_024) cut();
    },
    all: (): readonly Near[] => {
      cut();
      return kept;
    },
  };
}
