import type { PlacedEntry } from '../file/placed-entry.ts';
import type { Assessment, AssessmentReview } from './entries.ts';

export type AssessmentStanding = 'counts' | 'waits' | 'returned';

export type StandingAssessment = Assessment & {
  readonly standing: AssessmentStanding;
  readonly review: AssessmentReview | null;
};

/** All assessments of a file, oldest first. */
export type Assessments = readonly StandingAssessment[];

function addAssessment(all: Assessments, made: Assessment): Assessments {
  return [...all, { ...made, standing: made.waits ? 'waits' : 'counts', review: null }];
}

function addReview(all: Assessments, review: AssessmentReview): Assessments {
  return all.map((each) =>
    each.assessmentId === review.assessmentId
      ? { ...each, review, standing: review.verdict === 'agreed' ? 'counts' : 'returned' }
      : each,
  );
}

export function addToAssessments(all: Assessments, { entry }: PlacedEntry): Assessments {
  switch (entry.type) {
    case 'assessment.made':
      return addAssessment(all, entry.payload);
    case 'assessment.reviewed':
      return addReview(all, entry.payload);
    default:
      return all;
  }
}

/** The newest assessment that counts: what guards and the plan rest on. */
export const standingAssessment = (all: Assessments): StandingAssessment | undefined =>
  all.findLast((each) => each.standing === 'counts');
