import { openAgeQuestionRoute, recordAgeDecisionRoute } from '@tutela/contract';
import { openAgeQuestion, recordAgeDecision } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { commandCase } from '../file/command-case.ts';

/** A doubt about the age of a child, and what was decided. */
export function ageRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(openAgeQuestionRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'open-age-question', section: 'status', baseVersion } as const;
      return commandCase(tx, context, { ...act, decide: (kase) => openAgeQuestion(kase, body) }, ports);
    }),
    serve(recordAgeDecisionRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'record-age-decision', section: 'status', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => recordAgeDecision(kase, body, acting) },
        ports,
      );
    }),
  ];
}
