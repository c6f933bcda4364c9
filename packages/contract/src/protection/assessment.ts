import { RecordAssessment, ReviewAssessment } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const recordAssessmentRoute = fileCommand(
  'record-assessment',
  'Record a finished best-interests assessment',
  { body: RecordAssessment, permission: 'assessment.record', refusals: ['protection.procedure'] },
);
export const reviewAssessmentRoute = fileCommand(
  'review-assessment',
  'Agree to an assessment of another person, or return it',
  { body: ReviewAssessment, permission: 'assessment.review', refusals: ['protection.procedure'] },
);
