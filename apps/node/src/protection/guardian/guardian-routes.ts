import {
  answerGuardianAskRoute,
  appointGuardianRoute,
  askGuardianRoute,
  endGuardianRoute,
  recordGuardianDutyRoute,
  requestGuardianRoute,
  suspendGuardianRoute,
} from '@tutela/contract';
import {
  answerGuardianAsk,
  appointGuardian,
  askGuardian,
  endGuardian,
  recordGuardianDuty,
  requestGuardian,
  suspendGuardian,
} from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { type CaseAct, type CaseDone, commandCase } from '../file/command-case.ts';
import { tell } from '../people/tell.ts';
import { closeToGuardian, newAccess, openToGuardian, requireGuardianAccount } from './guardian-access.ts';

/** Who stands for the child, and what they were asked. Access follows the guardianship in the same transaction. */
export function guardianRoutes(ports: RecordPorts): ServedRoute[] {
  return [...officeRoutes(ports), ...askRoutes(ports), dutyRoute(ports)];
}

function officeRoutes(ports: RecordPorts): ServedRoute[] {
  const section = 'guardian';
  return [
    serve(requestGuardianRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'request-guardian', section, body, rule: requestGuardian } as const;
      return commandCase(tx, context, act, ports);
    }),
    serve(appointGuardianRoute, 'protection', async (tx, context, { params, body }) => {
      const access = newAccess(params.fileId, body.accountId, ports);
      await requireGuardianAccount(tx, access, ports.clock);
      const act: CaseAct<typeof body> = {
        ...params,
        command: 'appoint-guardian',
        section,
        body,
        rule: (kase, appointment, acting) => appointGuardian(kase, appointment, acting, access.grantId),
        afterwards: async ({ kase }) => {
          await closeToGuardian(tx, params.fileId, kase, ports.clock);
          await openToGuardian(tx, context, { access, kase }, ports);
        },
      };
      return commandCase(tx, context, act, ports);
    }),
    serve(suspendGuardianRoute, 'protection', (tx, context, { params, body }) => {
      const afterwards = ({ kase }: CaseDone) => closeToGuardian(tx, params.fileId, kase, ports.clock);
      const act = { ...params, command: 'suspend-guardian', section, body, rule: suspendGuardian } as const;
      return commandCase(tx, context, { ...act, afterwards }, ports);
    }),
    serve(endGuardianRoute, 'protection', (tx, context, { params, body }) => {
      const afterwards = ({ kase }: CaseDone) => closeToGuardian(tx, params.fileId, kase, ports.clock);
      const act = { ...params, command: 'end-guardian', section, body, rule: endGuardian } as const;
      return commandCase(tx, context, { ...act, afterwards }, ports);
    }),
  ];
}

function askRoutes(ports: RecordPorts): ServedRoute[] {
  const section = 'guardian';
  return [
    serve(askGuardianRoute, 'protection', (tx, context, { params, body }) => {
      const afterwards = async ({ kase }: CaseDone): Promise<void> => {
        const person = kase.content.guardian.guardian?.accountId ?? null;
        if (person === null) return;
        await tell(tx, context, { kind: 'guardian_asked', ...params, to: { person } }, ports);
      };
      const act = { ...params, command: 'ask-guardian', section, body, rule: askGuardian } as const;
      return commandCase(tx, context, { ...act, afterwards }, ports);
    }),
    serve(answerGuardianAskRoute, 'protection', (tx, context, { params, body }) => {
      const afterwards = ({ kase }: CaseDone): Promise<void> => {
        const { caseworkerId, agencyId } = kase.state.header;
        const to = caseworkerId === null ? { supervisorsOf: agencyId } : { person: caseworkerId };
        return tell(tx, context, { kind: 'guardian_answered', ...params, to }, ports);
      };
      const act = {
        ...params,
        command: 'answer-guardian-ask',
        section,
        body,
        rule: answerGuardianAsk,
      } as const;
      return commandCase(tx, context, { ...act, afterwards }, ports);
    }),
  ];
}

function dutyRoute(ports: RecordPorts): ServedRoute {
  return serve(recordGuardianDutyRoute, 'protection', (tx, context, { params, body }) => {
    const act = { ...params, command: 'record-guardian-duty', section: 'guardian', body } as const;
    return commandCase(tx, context, { ...act, rule: recordGuardianDuty }, ports);
  });
}
