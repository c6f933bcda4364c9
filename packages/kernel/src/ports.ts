/** The present, as a port: tests bring their own. */
export interface Clock {
  now(): Date;
}

/** The day of a moment, `YYYY-MM-DD`, in UTC. Whoever counts days of a node asks here. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Unpredictable bytes, as a port. */
export interface Random {
  /** `length` fresh bytes. */
  bytes(length: number): Uint8Array;
}

export const systemClock: Clock = { now: () => new Date() };

export const systemRandom: Random = {
  bytes: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
};
