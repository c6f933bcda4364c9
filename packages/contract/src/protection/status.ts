import { DecideStatus, NotifyStatus } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const decideStatusRoute = fileCommand(
  'decide-status',
  'Record what a deciding body found on victim status',
  { body: DecideStatus, permission: 'status.record', refusals: ['protection.procedure'] },
);
export const notifyStatusRoute = fileCommand(
  'notify-status',
  'Record that a decision on victim status was told to the child',
  { body: NotifyStatus, permission: 'status.record', refusals: ['protection.procedure'] },
);
