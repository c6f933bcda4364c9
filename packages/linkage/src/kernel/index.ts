export { type KernelCall, kernelBytes } from './kernel.ts';
export type { Hits } from './seats.ts';
export { answerOrder, type Order, ownThread, type Workers } from './workers.ts';
