import type { BenchOptions } from '../harness/bench.ts';
import { median, percentile } from '../harness/statistics.ts';
import type { Question } from './questions.ts';

export type Ask = (question: Question) => Promise<void>;

export interface Measured {
  readonly question: Question;
  /** Milliseconds each time; the first time is not counted: it brings pages into memory. */
  readonly times: readonly number[];
}

/** As many of the slowest are then asked often enough for a 95th percentile. */
const slowest = 8;

/** A short look at every question; the slowest are then measured often. Tells of the worst. */
export async function measureAll(
  questions: readonly Question[],
  ask: Ask,
  { quick, tell }: BenchOptions,
): Promise<Measured[]> {
  const looked: Measured[] = [];
  for (const question of questions) looked.push(await measure(question, ask, 1));
  looked.sort((one, other) => median(other.times) - median(one.times));
  const often: Measured[] = [];
  for (const { question } of looked.slice(0, slowest))
    often.push(await measure(question, ask, quick ? 10 : 30));
  for (const { question, times } of often) {
    tell(
      `${question.name}: median ${median(times).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`,
    );
  }
  return [...often, ...looked.slice(slowest)];
}

async function measure(question: Question, ask: Ask, count: number): Promise<Measured> {
  await ask(question);
  const times: number[] = [];
  for (let time = 0; time < count; time += 1) {
    const from = performance.now();
    await ask(question);
    times.push(performance.now() - from);
  }
  return { question, times };
}

/** The 95th percentile of the question for which it is highest. */
export const worstOf = (measured: readonly Measured[]): number =>
  Math.max(...measured.map(({ times }) => percentile(times, 0.95)));
