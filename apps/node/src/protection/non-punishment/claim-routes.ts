import { appealClaimRoute, decideClaimRoute, makeClaimRoute } from '@tutela/contract';
import { appealClaim, decideClaim, makeClaim } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

const section = 'justice';

/** The claim that a child is not punished, the answer to it and the appeal. */
export function claimRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(makeClaimRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(tx, context, { ...params, command: 'make-claim', section, body, rule: makeClaim }, ports),
    ),
    serve(decideClaimRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'decide-claim', section, body, rule: decideClaim },
        ports,
      ),
    ),
    serve(appealClaimRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'appeal-claim', section, body, rule: appealClaim },
        ports,
      ),
    ),
  ];
}
