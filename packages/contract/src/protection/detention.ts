import { EndDetention, RecordDetention, ReviewDetention } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

const permission = 'justice.record';
const refusals = ['protection.procedure'] as const;

export const recordDetentionRoute = fileCommand(
  'record-detention',
  'Raise the alarm that the child is deprived of liberty',
  { body: RecordDetention, permission, refusals },
);
export const reviewDetentionRoute = fileCommand(
  'review-detention',
  'Record the daily look at why the child is still held',
  { body: ReviewDetention, permission, refusals },
);
export const endDetentionRoute = fileCommand('end-detention', 'Record that the child is no longer held', {
  body: EndDetention,
  permission,
  refusals,
});
