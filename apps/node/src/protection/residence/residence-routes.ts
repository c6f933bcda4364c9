import { recordResidenceRoute } from '@tutela/contract';
import { recordResidence } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { commandCase } from '../file/command-case.ts';

/** The titles by which a child may stay. */
export function residenceRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordResidenceRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'record-residence', section: 'status', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => recordResidence(kase, body, acting) },
        ports,
      );
    }),
  ];
}
