import { EndPlacement, RecordPlacement } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const recordPlacementRoute = fileCommand(
  'record-placement',
  'Record in whose care the child is; the place itself is a location',
  { body: RecordPlacement, permission: 'care.record', refusals: ['protection.procedure'] },
);
export const endPlacementRoute = fileCommand('end-placement', 'Record that the child left a placement', {
  body: EndPlacement,
  permission: 'care.record',
  refusals: ['protection.procedure'],
});
