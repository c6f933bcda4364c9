import { parentPort } from 'node:worker_threads';
import { answerOrder, type Order } from '@tutela/linkage';

/** A thread that does what the kernel of linkage is asked for, one order after the other. */
parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(await answerOrder(order));
});
