import { endConferenceTaskRoute, recordConferenceRoute } from '@tutela/contract';
import { endConferenceTask, recordConference } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** Meetings of several agencies on one child, and the tasks that they give. */
export function conferenceRoutes(ports: RecordPorts): ServedRoute[] {
  const section = 'plan';
  return [
    serve(recordConferenceRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'record-conference', section, body, rule: recordConference } as const;
      return commandCase(tx, context, act, ports);
    }),
    serve(endConferenceTaskRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'end-conference-task', section, body } as const;
      return commandCase(tx, context, { ...act, rule: endConferenceTask }, ports);
    }),
  ];
}
