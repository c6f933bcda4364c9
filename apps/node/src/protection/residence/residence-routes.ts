import { recordResidenceRoute } from '@tutela/contract';
import { recordResidence } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** The titles by which a child may stay. */
export function residenceRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordResidenceRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'record-residence', section: 'status', body, rule: recordResidence },
        ports,
      ),
    ),
  ];
}
