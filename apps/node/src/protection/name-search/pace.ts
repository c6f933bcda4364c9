import { setTimeout as wait } from 'node:timers/promises';

/** How work in the background makes room for people: it rests nine times as long as it worked, so one core is a tenth busy. */
export interface Pace {
  readonly isEnding: boolean;
  /** Does a piece of work, then rests. */
  step<T>(work: () => Promise<T>): Promise<T>;
}

const restAtMost = 2_000;
const rests = 9;

export function openPace(ending: AbortSignal): Pace {
  return {
    get isEnding() {
      return ending.aborted;
    },
    step: async (work) => {
      const from = performance.now();
      const done = await work();
      const rest = Math.min(restAtMost, rests * (performance.now() - from));
      await wait(rest, undefined, { signal: ending }).catch(() => undefined);
      return done;
    },
  };
}

/** Without a rest: for one file, and for tests. */
export const atOnce: Pace = { isEnding: false, step: (work) => work() };
