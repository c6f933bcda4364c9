/** What a restore ended with. */
export interface Restored {
  /** Erasures that had to be done again. */
  readonly erasedAgain: number;
  /** Data keys that nobody can unwrap any more: the keys of their epochs were destroyed since. */
  readonly unreadable: number;
}
