import type { KernelCall } from './kernel.ts';
import { type Hits, type Seat, takeHits } from './seats.ts';
import type { Workers } from './workers.ts';

/** A scan that all workers share: each at its own seat, all by one plan. */
export interface Scan {
  readonly workers: Workers;
  readonly memory: WebAssembly.Memory;
  readonly call: KernelCall;
  readonly plan: number;
  readonly seats: readonly Seat[];
}

interface Done {
  readonly at: number;
  readonly seat: Seat;
  readonly answer: number;
}

/**
 * Gives the hits block by block, in no order. No more is held than a block for each worker and the one that is read:
 * whoever reads slowly slows the workers down. Who stops reading stops them.
 */
export async function* streamHits({ workers, memory, call, plan, seats }: Scan): AsyncGenerator<Hits> {
  const order = (at: number, seat: Seat): Promise<Done> => {
    const answer = workers.do(at, { memory, call, numbers: [plan, seat.at] });
    const done = answer.then((number) => ({ at, seat, answer: number }));
    // A failure is thrown when the answer is waited for, which may be after the reader has had another block.
    done.catch(() => undefined);
    return done;
  };
  const running = new Map(seats.map((seat, at) => [at, order(at, seat)]));
  try {
    while (running.size > 0) {
      const { at, seat, answer } = await Promise.race(running.values());
      const isLast = answer < 0;
      const hits = takeHits(memory, seat, isLast ? -1 - answer : answer);
      if (isLast) running.delete(at);
      else running.set(at, order(at, seat));
      if (hits.left.length > 0) yield hits;
    }
  } finally {
    await Promise.allSettled(running.values());
  }
}
