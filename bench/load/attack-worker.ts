import { parentPort } from 'node:worker_threads';
import { attackCodes } from '../linkage/attack/attack-codes.ts';
import { learnOneLayer, learnX3 } from '../linkage/attack/learn-codes.ts';
import type { AttackAnswer, AttackOrder } from '../linkage/attack/orders.ts';

/** A thread that attacks what it is told to. */
parentPort?.on('message', (order: AttackOrder) => {
  parentPort?.postMessage(answer(order));
});

function answer(order: AttackOrder): AttackAnswer {
  if (order.kind === 'learn-x3') return learnX3(order.known, order.seed);
  if (order.kind === 'learn-one-layer') return learnOneLayer(order.known, order.seed);
  return attackCodes(order.kind, order.people, order.seed);
}
