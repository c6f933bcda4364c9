import { OpenAgeQuestion, RecordAgeDecision } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const openAgeQuestionRoute = fileCommand(
  'open-age-question',
  'Record that the age of the child is in doubt; the child is presumed under eighteen meanwhile',
  { body: OpenAgeQuestion, permission: 'status.record', refusals: ['protection.procedure'] },
);
export const recordAgeDecisionRoute = fileCommand(
  'record-age-decision',
  'Record what was decided on the age of the child, and how',
  { body: RecordAgeDecision, permission: 'status.record', refusals: ['protection.procedure'] },
);
