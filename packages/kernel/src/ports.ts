/** The present, as a port: tests bring their own. */
export interface Clock {
  now(): Date;
}

/** Unpredictable bytes, as a port. */
export interface Random {
  /** `length` fresh bytes. */
  bytes(length: number): Uint8Array;
}

export const systemClock: Clock = { now: () => new Date() };

export const systemRandom: Random = {
  bytes: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
};
