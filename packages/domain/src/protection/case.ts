import type { FileContent } from './file/evolve.ts';
import type { FileState } from './file/state.ts';

/** All that a rule of a section may know of a file: its head, and what its entries tell. */
export interface Case {
  readonly state: FileState;
  readonly content: FileContent;
}
