import { referToEvidenceRoute } from '@tutela/contract';
import { referToEvidence } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** References to evidence that lies elsewhere. */
export function evidenceRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(referToEvidenceRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'refer-to-evidence', section: 'documents', body, rule: referToEvidence },
        ports,
      ),
    ),
  ];
}
