import type { PlacedEntry } from '../file/placed-entry.ts';
import type { Risk, Stage } from '../header.ts';
import type { ClockExtension, ClockMark, ClockPause } from './entries.ts';

/** What was done to a clock, in the order in which it was recorded. `at`: when, ISO 8601. */
export type ClockChange =
  | (ClockPause & { readonly kind: 'paused' | 'resumed'; readonly at: string })
  | (ClockExtension & { readonly kind: 'extended'; readonly at: string });

/** What the clocks of a file count from: its way through the stages, its risk, what was done to them. */
export interface ClockBook {
  readonly openedAt: string | null;
  readonly stage: Stage;
  /** When the file came to each stage the last time. */
  readonly reached: Readonly<Partial<Record<Stage, string>>>;
  readonly risk: Risk;
  readonly changes: readonly ClockChange[];
  readonly marks: readonly ClockMark[];
}

export const emptyClockBook: ClockBook = {
  openedAt: null,
  stage: 'reported',
  reached: {},
  risk: 'not_graded',
  changes: [],
  marks: [],
};

/** One step of the fold. */
export function addToClockBook(book: ClockBook, { entry, recordedAt: at }: PlacedEntry): ClockBook {
  switch (entry.type) {
    case 'identity.recorded':
    case 'journey.recorded':
      return { ...book, openedAt: book.openedAt ?? at };
    case 'stage.moved': {
      const { to } = entry.payload;
      return { ...book, stage: to, reached: { ...book.reached, [to]: at } };
    }
    case 'closure.proposed':
      return { ...book, stage: 'closure_proposed' };
    case 'closure.decided': {
      const stage = entry.payload.verdict === 'approved' ? 'closed' : 'implementation';
      return { ...book, stage, reached: { ...book.reached, [stage]: at } };
    }
    case 'missing.reported': {
      const { raisedTo, reopenedTo } = entry.payload;
      return { ...book, risk: raisedTo ?? book.risk, stage: reopenedTo ?? book.stage };
    }
    case 'risk.graded':
      return { ...book, risk: entry.payload.risk };
    case 'clock.paused':
      return { ...book, changes: [...book.changes, { ...entry.payload, kind: 'paused', at }] };
    case 'clock.resumed':
      return { ...book, changes: [...book.changes, { ...entry.payload, kind: 'resumed', at }] };
    case 'clock.extended':
      return { ...book, changes: [...book.changes, { ...entry.payload, kind: 'extended', at }] };
    case 'clock.marked':
      return { ...book, marks: [...book.marks, entry.payload] };
    default:
      return book;
  }
}

/** The day (`YYYY-MM-DD`) on which what a clock asks for was last done. */
export const lastMarkOf = ({ marks }: ClockBook, name: ClockMark['clock']): string | undefined =>
  marks
    .filter(({ clock }) => clock === name)
    .map(({ doneOn }) => doneOn)
    .sort()
    .at(-1);
