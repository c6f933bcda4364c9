import type { PlacedEntry } from '../file/placed-entry.ts';
import type { FinishedAction, PlannedAction, PlanReview, WrittenPlan } from './entries.ts';

/** Something that is to be done. Its id is that of the entry that added it; open while it has no end. */
export type PlanAction = PlannedAction & {
  readonly actionId: string;
  /** `YYYY-MM-DD`. */
  readonly addedOn: string;
  readonly end: Omit<FinishedAction, 'actionId'> | null;
};

/** The plan as last written, all actions and reviews, oldest first. */
export interface Plan {
  readonly written: WrittenPlan | null;
  readonly actions: readonly PlanAction[];
  readonly reviews: readonly PlanReview[];
  /** `YYYY-MM-DD`, as the newest plan or review says. */
  readonly reviewOn: string | null;
  /** Since when that review is awaited, `YYYY-MM-DD`. */
  readonly reviewedOn: string | null;
}

export const noPlan: Plan = { written: null, actions: [], reviews: [], reviewOn: null, reviewedOn: null };

/** One step of the fold. */
export function addToPlan(plan: Plan, { entry, entryId, recordedAt }: PlacedEntry): Plan {
  switch (entry.type) {
    case 'plan.written':
      return {
        ...plan,
        written: entry.payload,
        reviewOn: entry.payload.reviewOn,
        reviewedOn: recordedAt.slice(0, 10),
      };
    case 'plan.action_added':
      return {
        ...plan,
        actions: [
          ...plan.actions,
          { ...entry.payload, actionId: entryId, addedOn: recordedAt.slice(0, 10), end: null },
        ],
      };
    case 'plan.action_finished': {
      const { actionId, ...end } = entry.payload;
      const ended = plan.actions.map((each) => (each.actionId === actionId ? { ...each, end } : each));
      return { ...plan, actions: ended };
    }
    case 'plan.reviewed':
      return {
        ...plan,
        reviews: [...plan.reviews, entry.payload],
        reviewOn: entry.payload.nextReviewOn,
        reviewedOn: entry.payload.reviewedOn,
      };
    default:
      return plan;
  }
}

/** What is still to be done, the soonest first. A file with open actions is not closed without a word on them. */
export const openActions = ({ plan }: { readonly plan: Plan }): readonly PlanAction[] =>
  plan.actions.filter(({ end }) => end === null).toSorted((one, other) => (one.by < other.by ? -1 : 1));
