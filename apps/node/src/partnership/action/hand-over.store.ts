import type { Tx } from '../../platform/db/tx.ts';

interface HandOver {
  readonly fromSeatId: string;
  readonly toSeatId: string;
  readonly note: string;
  readonly by: string;
  readonly at: Date;
}

/** Gives every open action of a seat to another, each with its step; answers how many. */
export async function handActionsOver(tx: Tx<'partnership'>, handOver: HandOver): Promise<number> {
  const { fromSeatId, toSeatId, note, by, at } = handOver;
  const moved = await tx
    .updateTable('partnership.action')
    .set((set) => ({ owner_seat_id: toSeatId, version: set('version', '+', 1), changed_at: at }))
    .where('owner_seat_id', '=', fromSeatId)
    .where('state', 'not in', ['done', 'verified'])
    .returning(['action_id', 'version'])
    .execute();
  if (moved.length === 0) return 0;
  const steps = moved.map(({ action_id, version }) => ({
    action_id,
    step: version,
    kind: 'handed_over',
    words: note,
    owner_seat_id: toSeatId,
    recorded_by: by,
    recorded_at: at,
  }));
  await tx.insertInto('partnership.action_step').values(steps).execute();
  return moved.length;
}
