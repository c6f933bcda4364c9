import type { Actor } from './row-world.ts';

/** One row that somebody tries to put in, and who may. Written by hand, like `row-expectations.ts`. */
export interface Insertion {
  readonly what: string;
  /** `:me` is the actor, `:id` a fresh id. */
  readonly sql: string;
  readonly may: readonly Actor[];
}
