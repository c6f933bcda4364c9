import { openAgeQuestionRoute, recordAgeDecisionRoute } from '@tutela/contract';
import { openAgeQuestion, recordAgeDecision } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** A doubt about the age of a child, and what was decided. */
export function ageRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(openAgeQuestionRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'open-age-question', section: 'status', body, rule: openAgeQuestion },
        ports,
      ),
    ),
    serve(recordAgeDecisionRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'record-age-decision', section: 'status', body, rule: recordAgeDecision },
        ports,
      ),
    ),
  ];
}
