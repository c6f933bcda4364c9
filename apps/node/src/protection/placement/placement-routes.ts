import { endPlacementRoute, recordPlacementRoute } from '@tutela/contract';
import { endPlacement, recordPlacement } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** In whose care a child is. */
export function placementRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordPlacementRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'record-placement', section: 'care', body, rule: recordPlacement },
        ports,
      ),
    ),
    serve(endPlacementRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'end-placement', section: 'care', body, rule: endPlacement },
        ports,
      ),
    ),
  ];
}
