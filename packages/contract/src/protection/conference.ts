import { EndConferenceTask, RecordConference } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordConferenceRoute = caseCommand(
  'record-conference',
  'Record a meeting of several agencies on one child',
  RecordConference,
);
export const endConferenceTaskRoute = caseCommand(
  'end-conference-task',
  'Record that a task of a conference was done, or why it is dropped',
  EndConferenceTask,
);
