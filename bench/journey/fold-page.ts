import { HistoryEntry } from '@tutela/contract';
import { foldFile, type PlacedEntry, ToldEntry } from '@tutela/domain';
import { z } from 'zod';

/** In the page: what the history route answered, read and folded as the web does it. */
const Told = z.object({ entries: z.array(HistoryEntry) });

function placed({ entryId, recordedAt, type, section, payload }: HistoryEntry): PlacedEntry {
  return { entryId, recordedAt, entry: ToldEntry.parse({ type, section, payload }) };
}

/** Milliseconds for the entries of one file, and how many there were. */
export function foldOnce(answer: string): { milliseconds: number; entries: number } {
  const { entries } = Told.parse(JSON.parse(answer));
  const begun = performance.now();
  foldFile(entries.toReversed().map(placed));
  return { milliseconds: performance.now() - begun, entries: entries.length };
}
