import { AsyncLocalStorage } from 'node:async_hooks';
import { type Clock, systemClock } from '@tutela/kernel';

/** A clock that tells every story its own time, so that many can be told side by side. */
export interface StoryClock extends Clock {
  /** For `tell`, and all that it calls, it is `moment`. */
  at<T>(moment: Date, tell: () => Promise<T>): Promise<T>;
}

/** Outside of any story it is now. */
export function openStoryClock(): StoryClock {
  const times = new AsyncLocalStorage<Date>();
  return {
    now: () => times.getStore() ?? systemClock.now(),
    at: (moment, tell) => times.run(moment, tell),
  };
}
