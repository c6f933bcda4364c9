import { DecideStatus, NotifyStatus } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const decideStatusRoute = caseCommand(
  'decide-status',
  'Record what a deciding body found on victim status',
  DecideStatus,
);
export const notifyStatusRoute = caseCommand(
  'notify-status',
  'Record that a decision on victim status was told to the child',
  NotifyStatus,
);
