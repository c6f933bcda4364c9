import { decideClosureRoute, proposeClosureRoute } from '@tutela/contract';
import { decideClosure, proposeClosure } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { type CaseDone, commandCase } from '../file/command-case.ts';
import { tell } from '../people/tell.ts';

/** Closing a file: proposed by one person, decided by another, and the one is told what the other did. */
export function closureRoutes(ports: RecordPorts): ServedRoute[] {
  const section = 'plan';
  return [
    serve(proposeClosureRoute, 'protection', (tx, context, { params, body }) => {
      const afterwards = ({ kase }: CaseDone): Promise<void> => {
        const to = { supervisorsOf: kase.state.header.agencyId };
        return tell(tx, context, { kind: 'closure_proposed', ...params, to }, ports);
      };
      const act = { ...params, command: 'propose-closure', section, body, rule: proposeClosure } as const;
      return commandCase(tx, context, { ...act, afterwards }, ports);
    }),
    serve(decideClosureRoute, 'protection', (tx, context, { params, body }) => {
      const afterwards = async ({ kase }: CaseDone): Promise<void> => {
        const person = kase.state.stageMovedBy;
        if (person === null) return;
        await tell(tx, context, { kind: `closure_${body.verdict}`, ...params, to: { person } }, ports);
      };
      const act = { ...params, command: 'decide-closure', section, body, rule: decideClosure } as const;
      return commandCase(tx, context, { ...act, afterwards }, ports);
    }),
  ];
}
