import type { PlacedEntry } from '../file/placed-entry.ts';
import type { TracingEnded, TracingOpened } from './entries.ts';

/** An enquiry for the family, by the entry that opened it, and how it ended. */
export type Tracing = TracingOpened & {
  readonly tracingId: string;
  readonly end: Omit<TracingEnded, 'tracingId'> | null;
};

/** Oldest first. */
export type Tracings = readonly Tracing[];

export function addToTracings(tracings: Tracings, { entry, entryId }: PlacedEntry): Tracings {
  switch (entry.type) {
    case 'tracing.opened':
      return [...tracings, { ...entry.payload, tracingId: entryId, end: null }];
    case 'tracing.ended': {
      const { tracingId, ...end } = entry.payload;
      return tracings.map((each) => (each.tracingId === tracingId ? { ...each, end } : each));
    }
    default:
      return tracings;
  }
}
