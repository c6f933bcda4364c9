import {
  AnswerGuardianAsk,
  AppointGuardian,
  AskGuardian,
  EndGuardian,
  RecordGuardianDuty,
  RequestGuardian,
  SuspendGuardian,
} from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const requestGuardianRoute = caseCommand(
  'request-guardian',
  'Record that a guardian was asked for',
  RequestGuardian,
);
export const appointGuardianRoute = caseCommand(
  'appoint-guardian',
  'Record who is guardian, for a time or formally',
  AppointGuardian,
);
export const suspendGuardianRoute = caseCommand(
  'suspend-guardian',
  'Suspend the guardian; their access ends at once',
  SuspendGuardian,
);
export const endGuardianRoute = caseCommand(
  'end-guardian',
  'End the guardianship, with what the next guardian must know',
  EndGuardian,
);
export const askGuardianRoute = caseCommand(
  'ask-guardian',
  'Ask the guardian about an act, with a day to answer by',
  AskGuardian,
);
export const answerGuardianAskRoute = caseCommand(
  'answer-guardian-ask',
  'Record what the guardian answered',
  AnswerGuardianAsk,
);
export const recordGuardianDutyRoute = caseCommand(
  'record-guardian-duty',
  'Record what the guardian did for the child',
  RecordGuardianDuty,
);
