import { RecordScreening } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const recordScreeningRoute = fileCommand(
  'record-screening',
  'Record a screening for indicators of trafficking; it proposes a next step and decides nothing',
  { body: RecordScreening, permission: 'screening.record', refusals: ['protection.procedure'] },
);
