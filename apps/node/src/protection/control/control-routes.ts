import { endControlRoute, recordControlRoute } from '@tutela/contract';
import { endControl, recordControl } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { type CaseDone, commandCase } from '../file/command-case.ts';
import { tell } from '../people/tell.ts';

const section = 'notes';

/** A child who is under the control of another person: the page is closed with the entry, the supervisors are told. */
export function controlRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordControlRoute, 'protection', (tx, context, { params, body }) => {
      const afterwards = ({ kase }: CaseDone) => {
        const to = { supervisorsOf: kase.state.header.agencyId };
        return tell(tx, context, { kind: 'child_controlled', ...params, to }, ports);
      };
      const act = { ...params, command: 'record-control', section, body, rule: recordControl } as const;
      return commandCase(tx, context, { ...act, afterwards }, ports);
    }),
    serve(endControlRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'end-control', section, body, rule: endControl } as const;
      return commandCase(tx, context, act, ports);
    }),
  ];
}
