import {
  answerGuardianAskRoute,
  appointGuardianRoute,
  askGuardianRoute,
  endGuardianRoute,
  requestGuardianRoute,
  suspendGuardianRoute,
} from '@tutela/contract';
import {
  answerGuardianAsk,
  appointGuardian,
  askGuardian,
  endGuardian,
  requestGuardian,
  suspendGuardian,
} from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { commandCase } from '../file/command-case.ts';
import { tell } from '../people/tell.ts';
import { closeToGuardian, newAccess, openToGuardian, requireGuardianAccount } from './guardian-access.ts';

/** Who stands for the child, and what they were asked. Access follows the guardianship in the same transaction. */
export function guardianRoutes(ports: RecordPorts): ServedRoute[] {
  return [...officeRoutes(ports), ...askRoutes(ports)];
}

function officeRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(requestGuardianRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'request-guardian', section: 'guardian', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => requestGuardian(kase, body, acting) },
        ports,
      );
    }),
    serve(appointGuardianRoute, 'protection', async (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const access = newAccess(params.fileId, body.accountId, ports);
      await requireGuardianAccount(tx, access, ports.clock);
      const act = { ...params, command: 'appoint-guardian', section: 'guardian', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      const decide: Parameters<typeof commandCase>[2]['decide'] = (kase) =>
        appointGuardian(kase, body, acting, access.grantId);
      const { kase, sectionVersion } = await commandCase(tx, context, { ...act, decide }, ports);
      await closeToGuardian(tx, params.fileId, kase, ports.clock);
      await openToGuardian(tx, context, { access, kase }, ports);
      return { sectionVersion };
    }),
    serve(suspendGuardianRoute, 'protection', async (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'suspend-guardian', section: 'guardian', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      const done = await commandCase(
        tx,
        context,
        { ...act, decide: (kase) => suspendGuardian(kase, body, acting) },
        ports,
      );
      await closeToGuardian(tx, params.fileId, done.kase, ports.clock);
      return done;
    }),
    serve(endGuardianRoute, 'protection', async (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'end-guardian', section: 'guardian', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      const done = await commandCase(
        tx,
        context,
        { ...act, decide: (kase) => endGuardian(kase, body, acting) },
        ports,
      );
      await closeToGuardian(tx, params.fileId, done.kase, ports.clock);
      return done;
    }),
  ];
}

function askRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(askGuardianRoute, 'protection', async (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'ask-guardian', section: 'guardian', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      const done = await commandCase(
        tx,
        context,
        { ...act, decide: (kase) => askGuardian(kase, body, acting) },
        ports,
      );
      const person = done.kase.content.guardian.guardian?.accountId ?? null;
      if (person !== null)
        await tell(tx, context, { kind: 'guardian_asked', ...params, to: { person } }, ports);
      return done;
    }),
    serve(answerGuardianAskRoute, 'protection', async (tx, context, { params, body }) => {
      const act = { ...params, command: 'answer-guardian-ask', section: 'guardian' } as const;
      const acting = actingOf(context, ports.clock);
      const done = await commandCase(
        tx,
        context,
        { ...act, decide: (kase) => answerGuardianAsk(kase, body, acting) },
        ports,
      );
      const { caseworkerId, agencyId } = done.kase.state.header;
      const to = caseworkerId === null ? { supervisorsOf: agencyId } : { person: caseworkerId };
      await tell(tx, context, { kind: 'guardian_answered', ...params, to }, ports);
      return done;
    }),
  ];
}
