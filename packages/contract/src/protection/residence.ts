import { RecordResidence } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const recordResidenceRoute = fileCommand(
  'record-residence',
  'Record a title to stay that an authority gave to the child',
  { body: RecordResidence, permission: 'status.record', refusals: ['protection.procedure'] },
);
