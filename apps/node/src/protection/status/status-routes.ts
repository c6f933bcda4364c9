import { decideStatusRoute, notifyStatusRoute } from '@tutela/contract';
import { decideStatus, notifyStatus } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** Victim status: the chain of decisions, and that each was told to the child. */
export function statusRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(decideStatusRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'decide-status', section: 'status', body, rule: decideStatus },
        ports,
      ),
    ),
    serve(notifyStatusRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'notify-status', section: 'status', body, rule: notifyStatus },
        ports,
      ),
    ),
  ];
}
