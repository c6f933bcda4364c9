import { recordScreeningRoute } from '@tutela/contract';
import { recordScreening } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** Screening for indicators of trafficking. */
export function screeningRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordScreeningRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'record-screening', section: 'screening', body, rule: recordScreening },
        ports,
      ),
    ),
  ];
}
