import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until the answer is something; rejects with `what` when that takes too long. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  milliseconds = 120_000,
): Promise<T> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await sleep(20);
  }
  throw new Error(`waited ${milliseconds / 1000} s in vain: ${what}`);
}
