import { RecordReturnRisk } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const recordReturnRiskRoute = fileCommand(
  'record-return-risk',
  'Record what a return would mean for the child, before anything moves towards it',
  { body: RecordReturnRisk, permission: 'assessment.record', refusals: ['protection.procedure'] },
);
