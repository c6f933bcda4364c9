import { recordReturnRiskRoute } from '@tutela/contract';
import { recordReturnRisk } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** What a return would mean for a child. */
export function returnRiskRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordReturnRiskRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'record-return-risk', section: 'assessment', body, rule: recordReturnRisk },
        ports,
      ),
    ),
  ];
}
