import { Worker } from 'node:worker_threads';
import type { Order, Workers } from '@tutela/linkage';

/** Workers in threads of their own. */
export interface Threads extends Workers {
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: number) => void;
  readonly reject: (error: Error) => void;
}

/** Starts `count` threads and waits until each has done a first order, so that no start is measured. */
export async function startThreads(count: number): Promise<Threads> {
  const threads = Array.from({ length: count }, startThread);
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
  const first: Order = { memory, call: 'weigh', numbers: [0, 128, 0, 0, 0] };
  await Promise.all(threads.map((thread) => thread.ask(first)));
  return {
    count,
    do: (at, order) => threads[at]?.ask(order) ?? Promise.reject(new RangeError(`there is no worker ${at}`)),
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

/** A thread answers in the order in which it was asked. */
function startThread() {
  const worker = new Worker(new URL('../load/linkage-thread.mjs', import.meta.url));
  const waiting: Waiting[] = [];
  worker.on('message', (answer: number) => waiting.shift()?.resolve(answer));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    ask: (order: Order) =>
      new Promise<number>((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(order);
      }),
    stop: () => worker.terminate(),
  };
}
