import type { Person } from '../../harness/guest.ts';
import type { Script } from './names.ts';

/** A part of the files, for a thread to invent. */
export interface SeedOrder {
  /** Where the keys of the node lie. */
  readonly home: string;
  /** Where the lines for COPY are written: one file a table and part. */
  readonly folder: string;
  readonly part: number;
  readonly count: number;
  readonly seed: number;
  readonly owners: readonly Person[];
}

/** A child to be looked for: the name in Latin letters, which is not how the file has it. */
export interface Wanted {
  readonly fileId: string;
  readonly latin: string;
  readonly script: Script;
  /** In whose charge it is. */
  readonly accountId: string;
}

export interface SeedAnswer {
  readonly part: number;
  readonly wanted: readonly Wanted[];
}
