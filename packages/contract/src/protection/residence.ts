import { RecordResidence } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordResidenceRoute = caseCommand(
  'record-residence',
  'Record a title to stay that an authority gave to the child',
  RecordResidence,
);
