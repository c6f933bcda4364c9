import type { answerErasureRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { notFound } from '../../platform/record/record.ts';
import { eraseFile } from './erase-file.ts';
import type { ErasurePorts } from './ports.ts';

type Answer = typeof answerErasureRoute;

/**
 * The data-protection officer erases a file, or refuses to. The ledger outside the database is written
 * before the commit: an erasure that is listed but was not carried out is only carried out again.
 */
export async function answerErasure(
  context: RequestContext,
  { params, body }: RouteInput<Answer>,
  ports: ErasurePorts,
): Promise<RouteOutput<Answer>> {
  const { erasureId } = params;
  const now = ports.clock.now();
  const { accountId } = context.actor;
  const { database, act } = context;
  await database.actingAs({ ...act, audit: 'quiet' }, 'platform', (tx) => ports.requireStepUp(tx, context));
  const blobIds = await database.actingAs(act, 'protection', async (tx) => {
    const erasure = await tx
      .selectFrom('protection.erasure')
      .selectAll()
      .where('erasure_id', '=', erasureId)
      .forUpdate()
      .executeTakeFirst();
    if (erasure === undefined || erasure.answer !== null) throw notFound();
    act.about.fileId = erasure.file_id;
    if (erasure.proposed_by === accountId) {
      throw new Refusal(
        'protection.second_person_needed',
        'You proposed this erasure; a second person must decide.',
      );
    }
    await tx
      .updateTable('protection.erasure')
      .set({ answer: body.answer, answered_by: accountId, answered_at: now })
      .where('file_id', '=', erasure.file_id)
      .where('erasure_id', '=', erasureId)
      .execute();
    if (body.answer === 'refused') return [];
    const found = await carryOutAsNode(tx, act, () => eraseFile(tx, erasure.file_id, now));
    await ports.ledger.append(erasure.file_id, now);
    return found;
  });
  for (const blobId of blobIds) await ports.blobs.deleteBlob(blobId);
  return { answer: body.answer };
}
