import { RecordReturnRisk } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordReturnRiskRoute = caseCommand(
  'record-return-risk',
  'Record what a return would mean for the child, before anything moves towards it',
  RecordReturnRisk,
);
