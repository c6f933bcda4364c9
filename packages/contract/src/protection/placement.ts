import { EndPlacement, RecordPlacement } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordPlacementRoute = caseCommand(
  'record-placement',
  'Record in whose care the child is; the place itself is a location',
  RecordPlacement,
);
export const endPlacementRoute = caseCommand(
  'end-placement',
  'Record that the child left a placement',
  EndPlacement,
);
