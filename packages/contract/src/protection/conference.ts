import { EndConferenceTask, RecordConference } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const recordConferenceRoute = fileCommand(
  'record-conference',
  'Record a meeting of several agencies on one child',
  { body: RecordConference, permission: 'plan.record', refusals: ['protection.procedure'] },
);
export const endConferenceTaskRoute = fileCommand(
  'end-conference-task',
  'Record that a task of a conference was done, or why it is dropped',
  { body: EndConferenceTask, permission: 'plan.record', refusals: ['protection.procedure'] },
);
