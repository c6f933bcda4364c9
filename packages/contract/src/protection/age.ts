import { OpenAgeQuestion, RecordAgeDecision } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const openAgeQuestionRoute = caseCommand(
  'open-age-question',
  'Record that the age of the child is in doubt; the child is presumed under eighteen meanwhile',
  OpenAgeQuestion,
);
export const recordAgeDecisionRoute = caseCommand(
  'record-age-decision',
  'Record what was decided on the age of the child, and how',
  RecordAgeDecision,
);
