/** One block of measuring: so many at a time, for so long. */
export interface BlockOrder {
  readonly connections: number;
  readonly milliseconds: number;
}

export interface BlockResult {
  readonly count: number;
  readonly seconds: number;
  /** How long each took, in milliseconds. */
  readonly latencies: readonly number[];
}

/** Lets each worker do its work again and again until the time is up; what is under way is finished. */
export async function runBlock<Worker>(
  workers: readonly Worker[],
  milliseconds: number,
  work: (worker: Worker) => Promise<void>,
): Promise<BlockResult> {
  const latencies: number[] = [];
  const begun = performance.now();
  const end = begun + milliseconds;
  await Promise.all(
    workers.map(async (worker) => {
      for (let from = performance.now(); from < end; from = performance.now()) {
        await work(worker);
        latencies.push(performance.now() - from);
      }
    }),
  );
  return { count: latencies.length, seconds: (performance.now() - begun) / 1000, latencies };
}
