import { EndReflectionEarly, ExtendReflection, RecordCooperation, StartReflection } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const startReflectionRoute = caseCommand(
  'start-reflection',
  'Record that a reflection period began, during which the child may not be removed',
  StartReflection,
);
export const extendReflectionRoute = caseCommand(
  'extend-reflection',
  'Record that the reflection period was made longer',
  ExtendReflection,
);
export const recordCooperationRoute = caseCommand(
  'record-cooperation',
  'Record what the child says of co-operation; it changes nothing else',
  RecordCooperation,
);
export const endReflectionEarlyRoute = caseCommand(
  'end-reflection-early',
  'Record that the reflection period ended early, after the guardian was told',
  EndReflectionEarly,
);
