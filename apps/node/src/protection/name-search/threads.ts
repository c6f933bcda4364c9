import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { kernelBytes, type Order, type Workers } from '@tutela/linkage';

/** The port of linkage for threads, which begin with the first order and end with `stop`. */
export interface CompareThreads extends Workers {
  stop(): Promise<void>;
}

const most = 4;

/** `folder` holds the program of the thread, which needs nothing but the kernel that it is handed. */
export function openThreads(folder: string): CompareThreads {
  const count = Math.min(most, availableParallelism());
  const threads = Array.from({ length: count }, () => keepThread(path.join(folder, 'compare.mjs')));
  return {
    count,
    do: (at, order) => threads[at]?.ask(order) ?? Promise.reject(new RangeError(`there is no worker ${at}`)),
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

interface Waiting {
  readonly resolve: (answer: number) => void;
  readonly reject: (error: Error) => void;
}

/** A thread answers in the order in which it was asked. One that broke down is begun anew with the next order. */
function keepThread(program: string) {
  let worker: Worker | undefined;
  const waiting: Waiting[] = [];
  const begin = (): Worker => {
    const begun = new Worker(program, { workerData: { kernel: kernelBytes() } });
    // A search that nobody waits for keeps no process alive.
    begun.unref();
    begun.on('message', (answer: number) => waiting.shift()?.resolve(answer));
    begun.on('error', () => undefined);
    begun.on('exit', () => {
      if (worker === begun) worker = undefined;
      for (const { reject } of waiting.splice(0)) reject(new Error('a thread of the name search ended'));
    });
    return begun;
  };
  return {
    ask: (order: Order) =>
      new Promise<number>((resolve, reject) => {
        worker ??= begin();
        waiting.push({ resolve, reject });
        worker.postMessage(order);
      }),
    stop: async () => {
      await worker?.terminate();
    },
  };
}
