import { hasSharedData, noSharedData } from '@tutela/testkit/shared-data';
import type { Bench, BenchOptions, Figures } from '../harness/bench.ts';
import { type NameStock, readNames } from './people.ts';
import { startThreads, type Threads } from './threads.ts';

/** A measurement with two threads; `names` are FEBRL's. */
export type Measure = (names: NameStock, threads: Threads, options: BenchOptions) => Promise<Figures>;

/** Starts the threads and stops them; says so and measures nothing where the FEBRL lists are not. */
export const withNamesOnBothCores =
  (measure: Measure): Bench['run'] =>
  async (options) => {
    if (!hasSharedData('linkage/febrl_dataset4a.csv')) {
      options.tell(noSharedData);
      return {};
    }
    const threads = await startThreads(2);
    try {
      return await measure(readNames(), threads, options);
    } finally {
      await threads.stop();
    }
  };
