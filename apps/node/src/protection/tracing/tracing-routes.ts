import { endTracingRoute, openTracingRoute } from '@tutela/contract';
import { endTracing, openTracing } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** Enquiries for the family in another country. */
export function tracingRoutes(ports: RecordPorts): ServedRoute[] {
  const section = 'family';
  return [
    serve(openTracingRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'open-tracing', section, body, rule: openTracing },
        ports,
      ),
    ),
    serve(endTracingRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(tx, context, { ...params, command: 'end-tracing', section, body, rule: endTracing }, ports),
    ),
  ];
}
