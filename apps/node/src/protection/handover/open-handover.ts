import type { OpenHandover } from '@tutela/contract';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { readNames } from '../people/names.store.ts';
import { mayAnswer } from './may-answer.ts';

/** The offer that waits for an answer, if any, and what the actor may do with it. */
export async function findOpenHandover(
  tx: Tx<'protection'>,
  fileId: string,
  { actor }: RequestContext,
): Promise<z.input<typeof OpenHandover> | null> {
  const offer = await tx
    .selectFrom('protection.handover')
    .selectAll()
    .where('file_id', '=', fileId)
    .where('answer', 'is', null)
    .executeTakeFirst();
  if (offer === undefined) return null;
  const names = await readNames(tx, [offer.to_caseworker_id], [offer.to_agency_id]);
  return {
    handoverId: offer.handover_id,
    toAgencyId: offer.to_agency_id,
    toAgencyName: names.agency(offer.to_agency_id),
    toCaseworkerName: names.person(offer.to_caseworker_id),
    offeredAt: offer.offered_at.toISOString(),
    mayAnswer: mayAnswer(offer, actor),
    mayWithdraw: offer.offered_by === actor.accountId,
  };
}
