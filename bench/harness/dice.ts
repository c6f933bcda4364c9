/** Random choices that repeat for the same seed. */
export interface Dice {
  /** A whole number from 0 and below `end`. */
  below(end: number): number;
  /** True so often as `share` (0 to 1) says. */
  chance(share: number): boolean;
  pick<T>(things: readonly T[]): T;
}

/** Mulberry32: small, fast, good enough to invent things with. Never for secrets. */
export function rollDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    chance: (share) => next() < share,
    pick: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new RangeError('nothing to pick from');
      return thing;
    },
  };
}
