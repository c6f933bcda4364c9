import type { endGrantRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandFile } from '../file/command-file.ts';
import { refuseReferred } from '../referral/refuse-referred.ts';
import { endGrant } from './grant.store.ts';

type Ending = typeof endGrantRoute;

/** Ends a grant now: the next request of whoever had it is answered as if there were no file. */
export async function endFileGrant(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<Ending>,
  ports: RecordPorts,
): Promise<RouteOutput<Ending>> {
  const { fileId, grantId } = params;
  const entry = { type: 'share.ended', section: 'plan', payload: { grantId, reason: body.reason } } as const;
  const decide = () => ({ ok: true, entries: [entry], header: {} }) as const;
  await refuseReferred(tx, context, grantId);
  await commandFile(tx, context, { fileId, command: 'share-file', section: 'plan', decide }, ports);
  const ended = await endGrant(tx, fileId, grantId, ports.clock.now());
  if (!ended)
    throw new Refusal('protection.grant_unsuitable', 'This grant has already ended.', { because: 'ended' });
  return { grantId };
}
