import { type KernelCall, openKernel } from './kernel.ts';

/** One call of the kernel, to be done wherever `memory` can be reached. It can be posted to another thread. */
export interface Order {
  readonly memory: WebAssembly.Memory;
  readonly call: KernelCall;
  readonly numbers: readonly number[];
}

/**
 * Who does the counting, as a port: the package starts no thread itself. A thread answers each order that it is sent
 * with `answerOrder`; orders to one worker are done one after the other.
 */
export interface Workers {
  readonly count: number;
  /** Has worker `at` (0 to count - 1) do an order. Rejects when the worker has broken down. */
  do(at: number, order: Order): Promise<number>;
}

/** What a thread does with an order. */
export async function answerOrder({ memory, call, numbers }: Order): Promise<number> {
  const kernel = await openKernel(memory);
  return kernel(call, numbers);
}

/** Does everything in the caller's own thread, `count` orders in turn. */
export const ownThread = (count = 1): Workers => ({ count, do: (_at, order) => answerOrder(order) });

/** Divides the numbers from 0 and below `end` among all workers; each does `call` with `numbers`, from, to. */
export async function divideAmong(workers: Workers, end: number, order: Order): Promise<void> {
  const share = Math.ceil(end / workers.count);
  const parts = Array.from({ length: workers.count }, (_, at) => ({
    at,
    from: Math.min(end, at * share),
    to: Math.min(end, (at + 1) * share),
  })).filter(({ from, to }) => from < to);
  const done = parts.map(({ at, from, to }) =>
    workers.do(at, { ...order, numbers: [...order.numbers, from, to] }),
  );
  await Promise.all(done);
}
