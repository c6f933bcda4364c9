import type { FileEntry, ToldEntry } from './entries.ts';

/** An entry with its place in the file, as a fold sees it: whole, or as the story tells it, without the identity. */
export interface PlacedEntry {
  readonly entryId: string;
  readonly recordedAt: string;
  readonly entry: FileEntry | ToldEntry;
}
