import {
  AnswerGuardianAsk,
  AppointGuardian,
  AskGuardian,
  EndGuardian,
  RequestGuardian,
  SuspendGuardian,
} from '@tutela/domain';
import { fileCommand } from './file-command.ts';

const refusals = ['protection.procedure'] as const;

export const requestGuardianRoute = fileCommand('request-guardian', 'Record that a guardian was asked for', {
  body: RequestGuardian,
  permission: 'guardian.record',
  refusals,
});
export const appointGuardianRoute = fileCommand(
  'appoint-guardian',
  'Record who is guardian, for a time or formally',
  {
    body: AppointGuardian,
    permission: 'guardian.record',
    refusals,
  },
);
export const suspendGuardianRoute = fileCommand(
  'suspend-guardian',
  'Suspend the guardian; their access ends at once',
  {
    body: SuspendGuardian,
    permission: 'guardian.record',
    refusals,
  },
);
export const endGuardianRoute = fileCommand(
  'end-guardian',
  'End the guardianship, with what the next guardian must know',
  {
    body: EndGuardian,
    permission: 'guardian.record',
    refusals,
  },
);
export const askGuardianRoute = fileCommand(
  'ask-guardian',
  'Ask the guardian about an act, with a day to answer by',
  {
    body: AskGuardian,
    permission: 'guardian.record',
    refusals,
  },
);
export const answerGuardianAskRoute = fileCommand(
  'answer-guardian-ask',
  'Record what the guardian answered',
  {
    body: AnswerGuardianAsk,
    permission: 'guardian.answer',
    refusals,
  },
);
