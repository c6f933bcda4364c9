import type { answerHandoverRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { type Header, including, without } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { appendEntries, type LockedFile, lockFile, notFound } from '../../platform/record/record.ts';
import { tell } from '../people/tell.ts';
import { endGrant } from '../sharing/grant.store.ts';
import { type HandoverRow, mayAnswer } from './may-answer.ts';

type Answer = typeof answerHandoverRoute;

/** Accepts, declines or withdraws an offer; on acceptance the file changes agency and caseworker at once. */
export async function answerHandover(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<Answer>,
  ports: RecordPorts,
): Promise<RouteOutput<Answer>> {
  const offer = await findOffer(tx, params.handoverId);
  context.act.about.fileId = offer.file_id;
  const locked = await lockFile(tx, offer.file_id);
  requireAnswerable(offer, body.answer, context);
  const payload = { handoverId: offer.handover_id, note: body.note };
  const entry = { type: `handover.${body.answer}`, section: 'plan', payload } as const;
  const header = body.answer === 'accepted' ? accepted(offer, locked, context) : {};
  if (body.answer === 'accepted' && offer.to_agency_id !== offer.from_agency_id) {
    await takeGrantsOver(tx, offer);
  }
  await appendEntries(tx, locked, { entries: [entry], header }, { act: context.act, ports });
  const at = ports.clock.now();
  await tx
    .updateTable('protection.handover')
    .set({ answer: body.answer, answered_by: context.actor.accountId, answered_at: at })
    .where('file_id', '=', offer.file_id)
    .where('handover_id', '=', offer.handover_id)
    .execute();
  const to = { person: offer.offered_by };
  await tell(tx, context, { kind: `handover_${body.answer}`, fileId: offer.file_id, to }, ports);
  if (offer.grant_id !== null) await endGrant(tx, offer.file_id, offer.grant_id, at);
  return { fileId: offer.file_id };
}

async function findOffer(tx: Tx<'protection'>, handoverId: string): Promise<HandoverRow> {
  const offer = await tx
    .selectFrom('protection.handover')
    .selectAll()
    .where('handover_id', '=', handoverId)
    .forUpdate()
    .executeTakeFirst();
  if (offer === undefined) throw notFound();
  return offer;
}

function requireAnswerable(offer: HandoverRow, answer: string, { actor }: RequestContext): void {
  if (offer.answer !== null) {
    throw new Refusal('protection.handover_unsuitable', 'This offer was already answered.', {
      answer: offer.answer,
    });
  }
  const may = answer === 'withdrawn' ? offer.offered_by === actor.accountId : mayAnswer(offer, actor);
  if (may) return;
  throw new Refusal('protection.handover_unsuitable', 'This offer is for someone else to answer.');
}

/** Who is responsible from now on. A supervisor who takes a file in assigns it afterwards. */
function accepted(offer: HandoverRow, locked: LockedFile, { actor }: RequestContext): Partial<Header> {
  const { gaps } = locked.state.header;
  const takenByCaseworker = offer.to_caseworker_id ?? (actor.role === 'caseworker' ? actor.accountId : null);
  return {
    agencyId: offer.to_agency_id,
    caseworkerId: takenByCaseworker,
    gaps: (takenByCaseworker === null ? including : without)(gaps, 'caseworker'),
  };
}

/** Grants to guardians and others go on; from now on the receiving agency owns them. */
async function takeGrantsOver(tx: Tx<'protection'>, offer: HandoverRow): Promise<void> {
  await tx
    .updateTable('protection.file_grant')
    .set({ owner_agency_id: offer.to_agency_id })
    .where('file_id', '=', offer.file_id)
    .execute();
}
