import { RecordInterpreter, RefuseInterpreter } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordInterpreterRoute = caseCommand(
  'record-interpreter',
  'Record an interpreter of the file, or what is known of one now',
  RecordInterpreter,
);
export const refuseInterpreterRoute = caseCommand(
  'refuse-interpreter',
  'Record that the child does not want an interpreter',
  RefuseInterpreter,
);
