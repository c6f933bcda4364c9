import { EndReflectionEarly, ExtendReflection, RecordCooperation, StartReflection } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const startReflectionRoute = fileCommand(
  'start-reflection',
  'Record that a reflection period began, during which the child may not be removed',
  { body: StartReflection, permission: 'status.record', refusals: ['protection.procedure'] },
);
export const extendReflectionRoute = fileCommand(
  'extend-reflection',
  'Record that the reflection period was made longer',
  { body: ExtendReflection, permission: 'status.record', refusals: ['protection.procedure'] },
);
export const recordCooperationRoute = fileCommand(
  'record-cooperation',
  'Record what the child says of co-operation; it changes nothing else',
  { body: RecordCooperation, permission: 'status.record', refusals: ['protection.procedure'] },
);
export const endReflectionEarlyRoute = fileCommand(
  'end-reflection-early',
  'Record that the reflection period ended early, after the guardian was told',
  { body: EndReflectionEarly, permission: 'status.record', refusals: ['protection.procedure'] },
);
