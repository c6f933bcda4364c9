import type { RouteInput, RouteOutput, readLocationRoute } from '@tutela/contract';
import { RecordLocation } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { notFound } from '../../platform/record/record.ts';
import { type LocationPorts, locationKeyContext } from './ports.ts';

type Reading = typeof readLocationRoute;

/**
 * Reads the newest location while the asker's own approved reveal is open. The rules are in the database too:
 * row-level security shows location rows to nobody else, and to nobody after the fifteen minutes.
 */
export async function readLocation(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params }: RouteInput<Reading>,
  ports: LocationPorts,
): Promise<RouteOutput<Reading>> {
  const reveal = await tx
    .selectFrom('protection.reveal')
    .selectAll()
    .where('reveal_id', '=', params.revealId)
    .where('asked_by', '=', context.actor.accountId)
    .executeTakeFirst();
  if (reveal === undefined) throw notFound();
  context.act.about.fileId = reveal.file_id;
  if (reveal.answer !== 'approved' || reveal.until === null || reveal.until <= ports.clock.now()) {
    throw new Refusal(
      'protection.reveal_not_open',
      'This reveal is not open. Ask again if you still need it.',
    );
  }
  const row = await tx
    .selectFrom('protection.location')
    .selectAll()
    .where('file_id', '=', reveal.file_id)
    .orderBy('recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  const keyContext = locationKeyContext(row.file_id, row.location_id);
  const key = ports.vault.unwrap({ epoch: row.epoch, bytes: row.wrapped }, keyContext);
  const { place, safe } = RecordLocation.parse(ports.vault.decryptJson(key, row.payload, keyContext));
  return {
    place,
    safe,
    recordedAt: row.recorded_at.toISOString(),
    until: reveal.until.toISOString(),
  };
}
