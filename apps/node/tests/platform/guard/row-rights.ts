import type { Actor } from './row-world.ts';

/**
 * `own`: the rows of one's own account. `all`: every row of the table. `refused`: the whole statement. Else the
 * files, with the section where there is one.
 */
export type Rows = 'all' | 'own' | 'refused' | readonly string[];
export type Expected = Partial<Record<Actor, Rows>>;

/** One row that somebody tries to put in, and who may. Written by hand, like `row-expectations.ts`. */
export interface Insertion {
  readonly what: string;
  /** `:me` is the actor, `:id` a fresh id. */
  readonly sql: string;
  readonly may: readonly Actor[];
}
