import type { Clock } from '@tutela/kernel';

/** A clock that a test moves by hand. */
export interface MovingClock extends Clock {
  set(at: Date): void;
  /** Moves on by `amount` milliseconds. */
  advance(amount: number): void;
  /** From now on each reading moves it on by `amount` milliseconds, as time goes on during an act; 0 ends that. */
  run(amount: number): void;
}

export function movingClock(start: Date): MovingClock {
  let present = start.getTime();
  let step = 0;
  return {
    now: () => {
      present += step;
      return new Date(present);
    },
    set: (at) => {
      present = at.getTime();
    },
    advance: (amount) => {
      present += amount;
    },
    run: (amount) => {
      step = amount;
    },
  };
}
