import type { RouteInput, RouteOutput, recordLocationRoute } from '@tutela/contract';
import { randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { commandFile } from '../file/command-file.ts';
import { locationKeyContext } from './ports.ts';

type Recording = typeof recordLocationRoute;

/** Keeps where the child is under a key of its own. The entry says that it was recorded, not what. */
export async function recordLocation(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<Recording>,
  ports: RecordPorts,
): Promise<RouteOutput<Recording>> {
  const { fileId } = params;
  const entry = { type: 'location.recorded', section: 'care', payload: {} } as const;
  const decide = () => ({ ok: true, entries: [entry], header: {} }) as const;
  await commandFile(tx, context, { fileId, command: 'record-location', section: 'care', decide }, ports);
  const locationId = randomId(ports.random);
  const keyContext = locationKeyContext(fileId, locationId);
  const { key, wrapped } = ports.vault.newDataKey(keyContext);
  const at = ports.clock.now();
  await tx
    .insertInto('protection.location')
    .values({
      file_id: fileId,
      location_id: locationId,
      epoch: wrapped.epoch,
      wrapped: Buffer.from(wrapped.bytes),
      payload: Buffer.from(ports.vault.encryptJson(key, body, keyContext)),
      recorded_by: actingOf(context, ports.clock).accountId,
      recorded_at: at,
    })
    .execute();
  await tx.updateTable('protection.file').set({ location_at: at }).where('file_id', '=', fileId).execute();
  return { recordedAt: at.toISOString() };
}
