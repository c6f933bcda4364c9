import { RecordAssessment, ReviewAssessment } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordAssessmentRoute = caseCommand(
  'record-assessment',
  'Record a finished best-interests assessment',
  RecordAssessment,
);
export const reviewAssessmentRoute = caseCommand(
  'review-assessment',
  'Agree to an assessment of another person, or return it',
  ReviewAssessment,
);
