import {
  castVoteRoute,
  decideDeterminationRoute,
  declarePanellistRoute,
  schedulePanelRoute,
} from '@tutela/contract';
import { castVote, decideDetermination, declarePanellist, schedulePanel } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { type CaseDone, commandCase } from '../file/command-case.ts';
import { tell } from '../people/tell.ts';
import { tellSupervisors } from './determination-routes.ts';
import { closeToBarred, openToPanel, requirePanelAccounts } from './panel-access.ts';

const section = 'determination';

/** The panel of a determination. Who sits in it reads the report and nothing else, and no longer than its day. */
export function panelRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(schedulePanelRoute, 'protection', async (tx, context, { params, body }) => {
      await requirePanelAccounts(tx, body.seats, ports.clock);
      const act = { ...params, command: 'schedule-panel', section, body, rule: schedulePanel } as const;
      const afterwards = (done: CaseDone) =>
        openToPanel(tx, context, { ...params, done: { ...done, body } }, ports);
      return commandCase(tx, context, { ...act, afterwards }, ports);
    }),
    serve(declarePanellistRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'declare-panellist', section, body, rule: declarePanellist } as const;
      const afterwards = ({ kase, acting: { accountId } }: CaseDone) => {
        const { agencyId } = kase.state.header;
        const declared = { accountId, conflict: body.conflict, words: body.words };
        return closeToBarred(tx, context, { ...params, declared, agencyId }, ports);
      };
      return commandCase(tx, context, { ...act, afterwards }, ports);
    }),
    serve(castVoteRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'cast-vote', section, body, rule: castVote } as const;
      return commandCase(tx, context, act, ports);
    }),
    serve(decideDeterminationRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'decide-determination', section, body } as const;
      const afterwards = async (done: CaseDone): Promise<void> => {
        const { caseworkerId } = done.kase.state.header;
        const decided = { kind: 'determination_decided', ...params };
        if (caseworkerId !== null)
          await tell(tx, context, { ...decided, to: { person: caseworkerId } }, ports);
        if (!isEscalated(done)) return;
        await tellSupervisors(tx, context, { ...params, kind: 'determination_escalated', done }, ports);
      };
      return commandCase(tx, context, { ...act, rule: decideDetermination, afterwards }, ports);
    }),
  ];
}

const isEscalated = ({ entries }: CaseDone): boolean =>
  entries.some((entry) => entry.type === 'determination.decided' && entry.payload.escalated);
