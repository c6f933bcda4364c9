import { recordAssessmentRoute, reviewAssessmentRoute } from '@tutela/contract';
import { recordAssessment, reviewAssessment } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { commandCase } from '../file/command-case.ts';

/** Best-interests assessments, and the supervisor's look at those that need one. */
export function assessmentRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordAssessmentRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'record-assessment', section: 'assessment', baseVersion } as const;
      const acting = { ...actingOf(context, ports.clock), newId: randomId(ports.random) };
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => recordAssessment(kase, body, acting) },
        ports,
      );
    }),
    serve(reviewAssessmentRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'review-assessment', section: 'assessment', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => reviewAssessment(kase, body, acting) },
        ports,
      );
    }),
  ];
}
