import { AnswerChildRequest, ExtendChildRequest, RecordChildRequest } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

const permission = 'consent.record';
const refusals = ['protection.procedure'] as const;

export const recordChildRequestRoute = fileCommand(
  'record-child-request',
  'Record that the child asks to see, correct or erase what is written',
  { body: RecordChildRequest, permission, refusals },
);
export const extendChildRequestRoute = fileCommand(
  'extend-child-request',
  'Take more time for the answer, once and with a reason',
  { body: ExtendChildRequest, permission, refusals },
);
export const answerChildRequestRoute = fileCommand(
  'answer-child-request',
  'Record what became of what the child asked for',
  { body: AnswerChildRequest, permission, refusals },
);
