import type { askCallbackRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { Refusal, randomId } from '@tutela/kernel';
import type { RequestContext } from '../../platform/http/serve.ts';
import { insertCallback } from './callback.store.ts';
import { type CallbackPorts, callbackContext } from './ports.ts';

type Asking = typeof askCallbackRoute;

/**
 * Takes a question from outside. Whether it means anybody is looked up later, by the node itself, so that neither the
 * answer nor its time says whether there is such a child (protection.md, 14, rule 7).
 */
export async function askCallback(
  context: RequestContext,
  { body }: RouteInput<Asking>,
  ports: CallbackPorts,
): Promise<RouteOutput<Asking>> {
  const { accountId, agencyId, role } = context.actor;
  if (accountId === null || agencyId === null) {
    throw new Refusal('platform.not_permitted', 'Choose a mandate at an agency first.');
  }
  await ports.countCallback(context, accountId);
  const callbackId = randomId(ports.random);
  const plain = Buffer.from(JSON.stringify(body));
  const question = Buffer.from(ports.vault.encryptForNode('callback', plain, callbackContext(callbackId)));
  const row = { callback_id: callbackId, account_id: accountId, agency_id: agencyId, role, question };
  await context.database.actingAs(context.act, 'protection', (tx) =>
    insertCallback(tx, { ...row, asked_at: ports.clock.now() }),
  );
  return {};
}
