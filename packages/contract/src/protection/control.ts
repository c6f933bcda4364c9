import { EndControl, RecordControl } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordControlRoute = caseCommand(
  'record-control',
  'Record that the child may be under the control of another person; the child’s page closes',
  RecordControl,
);
export const endControlRoute = caseCommand(
  'end-control',
  'Record that the child is no longer under the control of another person',
  EndControl,
);
