import { answerChildRequestRoute, extendChildRequestRoute, recordChildRequestRoute } from '@tutela/contract';
import { answerChildRequest, extendChildRequest, recordChildRequest } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

const section = 'consent';

/** What the child asks about the file, the time for it and the answer. */
export function childRequestRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordChildRequestRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'record-child-request', section, body, rule: recordChildRequest },
        ports,
      ),
    ),
    serve(extendChildRequestRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'extend-child-request', section, body, rule: extendChildRequest },
        ports,
      ),
    ),
    serve(answerChildRequestRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'answer-child-request', section, body, rule: answerChildRequest },
        ports,
      ),
    ),
  ];
}
