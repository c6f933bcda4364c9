import { decideStatusRoute, notifyStatusRoute } from '@tutela/contract';
import { decideStatus, notifyStatus } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { commandCase } from '../file/command-case.ts';

/** Victim status: the chain of decisions, and that each was told to the child. */
export function statusRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(decideStatusRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'decide-status', section: 'status', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(tx, context, { ...act, decide: (kase) => decideStatus(kase, body, acting) }, ports);
    }),
    serve(notifyStatusRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'notify-status', section: 'status', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(tx, context, { ...act, decide: (kase) => notifyStatus(kase, body, acting) }, ports);
    }),
  ];
}
