import type { RouteInput, RouteOutput, requestRevealRoute } from '@tutela/contract';
import { Refusal, randomId } from '@tutela/kernel';
import { asPlatform, type Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { fileKey } from '../../platform/record/record.ts';
import { actingOf } from '../file/acting.ts';
import { commandFile } from '../file/command-file.ts';
import { tell } from '../people/tell.ts';
import { type LocationPorts, revealContext } from './ports.ts';

type Asking = typeof requestRevealRoute;

/** Asks the supervisors of the file's agency to let the asker read the location. */
export async function requestReveal(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<Asking>,
  ports: LocationPorts,
): Promise<RouteOutput<Asking>> {
  const { fileId } = params;
  await ports.requireStepUp(asPlatform(tx), context);
  const revealId = randomId(ports.random);
  const payload = { revealId, reason: body.reason };
  const entry = { type: 'reveal.requested', section: 'care', payload } as const;
  const decide = () => ({ ok: true, entries: [entry], header: {} }) as const;
  const act = { fileId, command: 'request-reveal', section: 'care', decide } as const;
  const { locked } = await commandFile(tx, context, act, ports);
  if (locked.row.location_at === null) {
    throw new Refusal('protection.reveal_not_open', 'No location was recorded for this child yet.');
  }
  const key = await fileKey(tx, fileId, ports);
  const reason = ports.vault.encryptJson(key, { reason: body.reason }, revealContext(fileId, revealId));
  await tx
    .insertInto('protection.reveal')
    .values({
      file_id: fileId,
      reveal_id: revealId,
      asked_by: actingOf(context, ports.clock).accountId,
      asked_at: ports.clock.now(),
      reason: Buffer.from(reason),
    })
    .execute();
  const to = { supervisorsOf: locked.row.agency_id };
  await tell(tx, context, { kind: 'reveal_requested', fileId, to }, ports);
  return { revealId };
}
