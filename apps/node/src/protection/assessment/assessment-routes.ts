import { recordAssessmentRoute, reviewAssessmentRoute } from '@tutela/contract';
import { recordAssessment, reviewAssessment } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** Best-interests assessments, and the supervisor's look at those that need one. */
export function assessmentRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordAssessmentRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'record-assessment', section: 'assessment', body, rule: recordAssessment },
        ports,
      ),
    ),
    serve(reviewAssessmentRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'review-assessment', section: 'assessment', body, rule: reviewAssessment },
        ports,
      ),
    ),
  ];
}
