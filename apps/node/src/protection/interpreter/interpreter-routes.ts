import { recordInterpreterRoute, refuseInterpreterRoute } from '@tutela/contract';
import { recordInterpreter, refuseInterpreter } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

const section = 'screening';

/** Who carries the words between the child and others, and the child's no to somebody. */
export function interpreterRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordInterpreterRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'record-interpreter', section, body, rule: recordInterpreter },
        ports,
      ),
    ),
    serve(refuseInterpreterRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'refuse-interpreter', section, body, rule: refuseInterpreter },
        ports,
      ),
    ),
  ];
}
