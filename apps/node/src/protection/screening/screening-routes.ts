import { recordScreeningRoute } from '@tutela/contract';
import { recordScreening } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { commandCase } from '../file/command-case.ts';

/** Screening for indicators of trafficking. */
export function screeningRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordScreeningRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'record-screening', section: 'screening', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => recordScreening(kase, body, acting) },
        ports,
      );
    }),
  ];
}
