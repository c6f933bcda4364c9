import { RecordScreening } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordScreeningRoute = caseCommand(
  'record-screening',
  'Record a screening for indicators of trafficking; it proposes a next step and decides nothing',
  RecordScreening,
);
