import { EndDetention, RecordDetention, ReviewDetention } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordDetentionRoute = caseCommand(
  'record-detention',
  'Raise the alarm that the child is deprived of liberty',
  RecordDetention,
);
export const reviewDetentionRoute = caseCommand(
  'review-detention',
  'Record the daily look at why the child is still held',
  ReviewDetention,
);
export const endDetentionRoute = caseCommand(
  'end-detention',
  'Record that the child is no longer held',
  EndDetention,
);
