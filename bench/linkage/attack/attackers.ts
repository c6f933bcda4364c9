import { Worker } from 'node:worker_threads';
import type { AttackAnswer, AttackOrder } from './orders.ts';

/** Does all orders on two threads, each taking the next; answers come in the order of the orders. */
export async function attackOnBothCores(
  orders: readonly AttackOrder[],
  tell: (line: string) => void,
): Promise<AttackAnswer[]> {
  const waiting = [...orders.entries()];
  const answers: AttackAnswer[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, order] = next;
      const from = performance.now();
      answers[at] = await attackInThread(order);
      tell(
        `${JSON.stringify(order)} ${JSON.stringify(answers[at])} ${((performance.now() - from) / 1_000).toFixed(0)} s`,
      );
    }
  };
  await Promise.all([work(), work()]);
  return answers;
}

/** A thread for each order: what it needs of memory is given back. */
async function attackInThread(order: AttackOrder): Promise<AttackAnswer> {
  const worker = new Worker(new URL('../../load/attack-thread.mjs', import.meta.url));
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.postMessage(order);
    });
  } finally {
    await worker.terminate();
  }
}
