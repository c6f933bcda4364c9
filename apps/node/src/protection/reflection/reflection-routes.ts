import {
  endReflectionEarlyRoute,
  extendReflectionRoute,
  recordCooperationRoute,
  startReflectionRoute,
} from '@tutela/contract';
import { endReflectionEarly, extendReflection, recordCooperation, startReflection } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { commandCase } from '../file/command-case.ts';

/** The reflection period, from its start to its end, and what the child says of co-operation. */
export function reflectionRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(startReflectionRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'start-reflection', section: 'status', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => startReflection(kase, body, acting) },
        ports,
      );
    }),
    serve(extendReflectionRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'extend-reflection', section: 'status', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => extendReflection(kase, body, acting) },
        ports,
      );
    }),
    serve(recordCooperationRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'record-cooperation', section: 'status', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => recordCooperation(kase, body, acting) },
        ports,
      );
    }),
    serve(endReflectionEarlyRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'end-reflection-early', section: 'status', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => endReflectionEarly(kase, body, acting) },
        ports,
      );
    }),
  ];
}
