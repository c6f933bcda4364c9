import * as contract from '@tutela/contract';
import * as domain from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { type CaseDone, commandCase } from '../file/command-case.ts';
import { requireCaseworkerOf } from '../people/caseworker.ts';
import { tell } from '../people/tell.ts';
import { closeToPanel } from './panel-access.ts';

const section = 'determination';

/** The best-interests determination, but for its panel: the report, and what follows the decision. */
export function determinationRoutes(ports: RecordPorts): ServedRoute[] {
  return [...reportRoutes(ports), ...afterRoutes(ports), actNowRoute(ports)];
}

function reportRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(contract.openDeterminationRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'open-determination', section, body } as const;
      return commandCase(tx, context, { ...act, rule: domain.openDetermination }, ports);
    }),
    serve(contract.assignDeterminationRoute, 'protection', async (tx, context, { params, body }) => {
      const { agencyId } = actingOf(context, ports.clock);
      await requireCaseworkerOf(tx, body.writerId, agencyId, ports.clock);
      const act = { ...params, command: 'assign-determination', section, body } as const;
      const notice = { kind: 'determination_assigned', ...params, to: { person: body.writerId } };
      const afterwards = () => tell(tx, context, notice, ports);
      return commandCase(tx, context, { ...act, rule: domain.assignDetermination, afterwards }, ports);
    }),
    serve(contract.describeOptionRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'describe-option', section, body } as const;
      return commandCase(tx, context, { ...act, rule: domain.describeOption }, ports);
    }),
    serve(contract.writeReportRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'write-report', section, body } as const;
      const afterwards = async (done: CaseDone): Promise<void> => {
        if (body.ready) await tellSupervisors(tx, context, { ...params, kind: 'report_waits', done }, ports);
      };
      return commandCase(tx, context, { ...act, rule: domain.writeReport, afterwards }, ports);
    }),
    serve(contract.reviewReportRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'review-report', section, body } as const;
      return commandCase(tx, context, { ...act, rule: domain.reviewReport }, ports);
    }),
  ];
}

function afterRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(contract.notifyDeterminationRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'notify-determination', section, body } as const;
      return commandCase(tx, context, { ...act, rule: domain.notifyDetermination }, ports);
    }),
    serve(contract.recordCourtDecisionRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'record-court-decision', section, body } as const;
      const afterwards = (done: CaseDone) => closeToPanel(tx, { ...params, done }, ports);
      return commandCase(tx, context, { ...act, rule: domain.recordCourtDecision, afterwards }, ports);
    }),
    serve(contract.recordStepRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'record-step', section, body } as const;
      return commandCase(tx, context, { ...act, rule: domain.recordStep }, ports);
    }),
    serve(contract.reviewDeterminationRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'review-determination', section, body } as const;
      return commandCase(tx, context, { ...act, rule: domain.reviewDetermination }, ports);
    }),
    serve(contract.closeDeterminationRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'close-determination', section, body } as const;
      return commandCase(tx, context, { ...act, rule: domain.closeDetermination }, ports);
    }),
  ];
}

/** An urgent protective act is written down first and looked at afterwards: the supervisors are told at once. */
const actNowRoute = (ports: RecordPorts): ServedRoute =>
  serve(contract.actNowRoute, 'protection', (tx, context, { params, body }) => {
    const act = { ...params, command: 'act-now', section: 'plan', body } as const;
    const afterwards = (done: CaseDone) =>
      tellSupervisors(tx, context, { ...params, kind: 'urgent_act', done }, ports);
    return commandCase(tx, context, { ...act, rule: domain.actNow, afterwards }, ports);
  });

/** Tells the supervisors of the agency in charge. */
export function tellSupervisors(
  tx: Tx<'protection'>,
  context: RequestContext,
  { kind, fileId, done }: { kind: string; fileId: string; done: CaseDone },
  ports: RecordPorts,
): Promise<void> {
  const to = { supervisorsOf: done.kase.state.header.agencyId };
  return tell(tx, context, { kind, fileId, to }, ports);
}
