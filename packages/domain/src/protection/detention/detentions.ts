import { addDays } from '../days.ts';
import type { PlacedEntry } from '../file/placed-entry.ts';
import { detentionReviewDays } from './defaults.ts';
import type { DetentionEnd, DetentionReview, DetentionStart } from './entries.ts';

/** One time that the child was held, with the daily looks at it. */
export interface Detention extends DetentionStart {
  readonly reviews: readonly DetentionReview[];
  readonly end: DetentionEnd | null;
}

/** Oldest first. */
export type Detentions = readonly Detention[];

/** The detention that has not ended. */
export function runningDetention(detentions: Detentions): Detention | undefined {
  const newest = detentions.at(-1);
  return newest?.end === null ? newest : undefined;
}

/** Whether the child is deprived of their liberty now: an alarm until it has ended (protection.md, 14, rule 13). */
export const isDetained = ({ detentions }: { readonly detentions: Detentions }): boolean =>
  runningDetention(detentions) !== undefined;

/** The day (`YYYY-MM-DD`) of the next review: the day after the last, or after it was recorded. */
export function detentionReviewDay({ reviews, recordedOn }: Detention): string {
  return addDays(reviews.at(-1)?.reviewedOn ?? recordedOn, detentionReviewDays);
}

export function addToDetentions(detentions: Detentions, { entry }: PlacedEntry): Detentions {
  switch (entry.type) {
    case 'detention.recorded':
      return [...detentions, { ...entry.payload, reviews: [], end: null }];
    case 'detention.reviewed': {
      const { payload } = entry;
      return changeNewest(detentions, (newest) => ({ ...newest, reviews: [...newest.reviews, payload] }));
    }
    case 'detention.ended': {
      const { payload } = entry;
      return changeNewest(detentions, (newest) => ({ ...newest, end: payload }));
    }
    default:
      return detentions;
  }
}

function changeNewest(detentions: Detentions, change: (newest: Detention) => Detention): Detentions {
  const newest = detentions.at(-1);
  return newest === undefined ? detentions : [...detentions.slice(0, -1), change(newest)];
}
