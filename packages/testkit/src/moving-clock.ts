import type { Clock } from '@tutela/kernel';

/** A clock that a test moves by hand. */
export interface MovingClock extends Clock {
  set(at: Date): void;
  /** Moves on by `amount` milliseconds. */
  advance(amount: number): void;
}

export function movingClock(start: Date): MovingClock {
  let present = start.getTime();
  return {
    now: () => new Date(present),
    set: (at) => {
      present = at.getTime();
    },
    advance: (amount) => {
      present += amount;
    },
  };
}
