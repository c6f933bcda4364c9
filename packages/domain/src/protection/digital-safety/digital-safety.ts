import type { PlacedEntry } from '../file/placed-entry.ts';
import type { DigitalRecord, DigitalStepAdded, DigitalStepEnd, UnsafeContact } from './entries.ts';
import type { LookReason } from './lists.ts';

/** Something that is to be done. Its id is that of the entry that added it; open while it has no end. */
export type DigitalStep = DigitalStepAdded & {
  readonly stepId: string;
  readonly end: Omit<DigitalStepEnd, 'stepId'> | null;
};

/** The child's phones, accounts and contacts as last recorded, what is done about them, and when that is looked at. */
export interface DigitalSafety {
  readonly record: DigitalRecord | null;
  /** Oldest first. */
  readonly steps: readonly DigitalStep[];
  readonly contacts: readonly UnsafeContact[];
  /** The day (`YYYY-MM-DD`) on which somebody last looked at it with the child. */
  readonly lookedOn: string | null;
  /** What asks to look at it out of turn, and since when (ISO 8601); nothing once somebody did. */
  readonly asked: { readonly since: string; readonly because: LookReason } | null;
}

export const noDigitalSafety: DigitalSafety = {
  record: null,
  steps: [],
  contacts: [],
  lookedOn: null,
  asked: null,
};

/** One step of the fold. What happened first is what asks: its clock does not begin anew with the next. */
export function addToDigitalSafety(before: DigitalSafety, placed: PlacedEntry): DigitalSafety {
  const { entry, entryId, recordedAt } = placed;
  switch (entry.type) {
    case 'digital_safety.recorded':
      return { ...before, record: entry.payload, lookedOn: entry.payload.agreedOn, asked: null };
    case 'digital_safety.step_added':
      return { ...before, steps: [...before.steps, { ...entry.payload, stepId: entryId, end: null }] };
    case 'digital_safety.step_ended': {
      const { stepId, ...end } = entry.payload;
      return {
        ...before,
        steps: before.steps.map((step) => (step.stepId === stepId ? { ...step, end } : step)),
      };
    }
    case 'digital_safety.contact_recorded':
      return askedBy({ ...before, contacts: [...before.contacts, entry.payload] }, 'contact', recordedAt);
    case 'missing.returned':
      return askedBy(before, 'returned', recordedAt);
    case 'placement.recorded':
    case 'placement.ended':
      return askedBy(before, 'care_changed', recordedAt);
    case 'clock.marked':
      return isLook(entry.payload.clock)
        ? { ...before, lookedOn: entry.payload.doneOn, asked: null }
        : before;
    default:
      return before;
  }
}

const isLook = (clock: string): boolean =>
  clock === 'digital_safety_check' || clock === 'digital_safety_review';

const askedBy = (before: DigitalSafety, because: LookReason, since: string): DigitalSafety =>
  before.asked === null ? { ...before, asked: { since, because } } : before;

/** What is still to be done, the soonest first. */
export const openDigitalSteps = ({ steps }: DigitalSafety): readonly DigitalStep[] =>
  steps.filter(({ end }) => end === null).toSorted((one, other) => (one.by < other.by ? -1 : 1));
