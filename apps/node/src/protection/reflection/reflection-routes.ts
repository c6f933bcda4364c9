import {
  endReflectionEarlyRoute,
  extendReflectionRoute,
  recordCooperationRoute,
  startReflectionRoute,
} from '@tutela/contract';
import { endReflectionEarly, extendReflection, recordCooperation, startReflection } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** The reflection period, from its start to its end, and what the child says of co-operation. */
export function reflectionRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(startReflectionRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'start-reflection', section: 'status', body, rule: startReflection },
        ports,
      ),
    ),
    serve(extendReflectionRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'extend-reflection', section: 'status', body, rule: extendReflection },
        ports,
      ),
    ),
    serve(recordCooperationRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'record-cooperation', section: 'status', body, rule: recordCooperation },
        ports,
      ),
    ),
    serve(endReflectionEarlyRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'end-reflection-early', section: 'status', body, rule: endReflectionEarly },
        ports,
      ),
    ),
  ];
}
