import type { FileEntry, ToldEntry } from '../file/entries.ts';
import type { PlacedEntry } from '../file/placed-entry.ts';
import type { Flag, Header, Stage } from '../header.ts';
import type { PageOpening, PageRelease } from './entries.ts';
import type { ChildTopic } from './topics.ts';

/** The child's page as decided: whether it was opened and not closed since, and what was released to it. */
export interface ChildPage {
  readonly opening: PageOpening | null;
  /** A code was given since it was opened. */
  readonly hasKey: boolean;
  /** It was unsafe since the risk was last graded: before it is opened again, somebody looks at the risk anew. */
  readonly asksForRisk: boolean;
  readonly released: Readonly<Partial<Record<ChildTopic, PageRelease>>>;
}

export const noChildPage: ChildPage = { opening: null, hasKey: false, asksForRisk: false, released: {} };

/** While one of these is raised the child may be in the power of another person. */
export const unsafeFlags: readonly Flag[] = ['missing', 'urgent', 'under_control'];
const resting: readonly Stage[] = ['not_taken', 'closed', 'archived'];

/** One step of the fold. What makes the page unsafe closes it for good: opening it again is a new decision. */
export function addToChildPage(page: ChildPage, { entry }: PlacedEntry): ChildPage {
  switch (entry.type) {
    case 'child_page.opened':
      return { ...page, opening: entry.payload, hasKey: false };
    case 'child_page.keyed':
      return { ...page, hasKey: true };
    case 'child_page.released':
      return { ...page, released: { ...page.released, [entry.payload.topic]: entry.payload } };
    case 'risk.graded':
      return { ...page, asksForRisk: false };
    case 'control.ended':
    case 'missing.returned':
      return { ...page, asksForRisk: true };
    default:
      return closes(entry) ? { ...page, opening: null, hasKey: false } : page;
  }
}

function closes(entry: FileEntry | ToldEntry): boolean {
  switch (entry.type) {
    case 'child_page.closed':
    case 'control.recorded':
    case 'detention.recorded':
    case 'handover.accepted':
    case 'missing.reported':
      return true;
    case 'flag.raised':
      return unsafeFlags.includes(entry.payload.flag);
    case 'stage.moved':
      return resting.includes(entry.payload.to) || resting.includes(entry.payload.from);
    default:
      return false;
  }
}

/** Whether the page answers on a day: decided on, not over, and nothing says that it is unsafe now. */
export function pageStands({ opening }: ChildPage, header: Header, today: string): boolean {
  if (opening === null || today > opening.until) return false;
  return !header.flags.some((flag) => unsafeFlags.includes(flag)) && !resting.includes(header.stage);
}
