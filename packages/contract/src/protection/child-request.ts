import { AnswerChildRequest, ExtendChildRequest, RecordChildRequest } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordChildRequestRoute = caseCommand(
  'record-child-request',
  'Record that the child asks to see, correct or erase what is written',
  RecordChildRequest,
);
export const extendChildRequestRoute = caseCommand(
  'extend-child-request',
  'Take more time for the answer, once and with a reason',
  ExtendChildRequest,
);
export const answerChildRequestRoute = caseCommand(
  'answer-child-request',
  'Record what became of what the child asked for',
  AnswerChildRequest,
);
