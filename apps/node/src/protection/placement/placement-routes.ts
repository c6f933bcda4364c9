import { endPlacementRoute, recordPlacementRoute } from '@tutela/contract';
import { endPlacement, recordPlacement } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { commandCase } from '../file/command-case.ts';

/** In whose care a child is. */
export function placementRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordPlacementRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'record-placement', section: 'care', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => recordPlacement(kase, body, acting) },
        ports,
      );
    }),
    serve(endPlacementRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'end-placement', section: 'care', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(tx, context, { ...act, decide: (kase) => endPlacement(kase, body, acting) }, ports);
    }),
  ];
}
