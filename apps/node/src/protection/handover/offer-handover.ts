import type { offerHandoverRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { Refusal, randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandFile } from '../file/command-file.ts';
import { requireCaseworkerOf } from '../people/caseworker.ts';
import { tell } from '../people/tell.ts';
import { insertGrant } from '../sharing/grant.store.ts';

type Offer = typeof offerHandoverRoute;

const dayInMilliseconds = 24 * 60 * 60 * 1000;
/** How long the receiving agency may read the header and the note while it decides. */
const daysToAnswer = 14;

/** Offers a file. Until it is accepted nothing changes; the receiver sees the header, and the offer's note. */
export async function offerHandover(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<Offer>,
  ports: RecordPorts,
): Promise<RouteOutput<Offer>> {
  const { fileId } = params;
  const handoverId = randomId(ports.random);
  await requireReceiver(tx, context, body, ports);
  const { toAgencyId, toCaseworkerId, note, baseVersion } = body;
  const entry = {
    type: 'handover.offered',
    section: 'plan',
    payload: { handoverId, toAgencyId, toCaseworkerId, note },
  } as const;
  const decide = () => ({ ok: true, entries: [entry], header: {} }) as const;
  const act = { fileId, command: 'offer-handover', section: 'plan', baseVersion, decide } as const;
  const { locked } = await commandFile(tx, context, act, ports);
  const grantId = toAgencyId === context.actor.agencyId ? null : randomId(ports.random);
  const at = ports.clock.now();
  const offeredBy = context.actor.accountId ?? '';
  await requireNoneOpen(tx, fileId);
  await tx
    .insertInto('protection.handover')
    .values({
      file_id: fileId,
      handover_id: handoverId,
      from_agency_id: locked.row.agency_id,
      to_agency_id: toAgencyId,
      to_caseworker_id: toCaseworkerId,
      grant_id: grantId,
      offered_by: offeredBy,
      offered_at: at,
    })
    .execute();
  if (grantId !== null) {
    await insertGrant(tx, {
      fileId,
      grantId,
      sections: ['plan'],
      ownerAgencyId: locked.row.agency_id,
      subject: { agencyId: toAgencyId },
      until: new Date(at.getTime() + daysToAnswer * dayInMilliseconds),
      grantedBy: offeredBy,
      grantedAt: at,
    });
  }
  const receivers = toCaseworkerId === null ? { supervisorsOf: toAgencyId } : { person: toCaseworkerId };
  await tell(tx, context, { kind: 'handover_offered', fileId, to: receivers }, ports);
  return { handoverId };
}

async function requireReceiver(
  tx: Tx<'protection'>,
  context: RequestContext,
  { toAgencyId, toCaseworkerId }: RouteInput<Offer>['body'],
  ports: RecordPorts,
): Promise<void> {
  if (toCaseworkerId !== null) return requireCaseworkerOf(tx, toCaseworkerId, toAgencyId, ports.clock);
  const agency = await tx
    .selectFrom('platform.agency')
    .select('agency_id')
    .where('agency_id', '=', toAgencyId)
    .executeTakeFirst();
  if (agency !== undefined && toAgencyId !== context.actor.agencyId) return;
  throw new Refusal(
    'protection.handover_unsuitable',
    'Name a colleague, or another agency that works on this node.',
  );
}

async function requireNoneOpen(tx: Tx<'protection'>, fileId: string): Promise<void> {
  const open = await tx
    .selectFrom('protection.handover')
    .select('handover_id')
    .where('file_id', '=', fileId)
    .where('answer', 'is', null)
    .executeTakeFirst();
  if (open === undefined) return;
  throw new Refusal(
    'protection.handover_unsuitable',
    'This file is already offered to someone. Withdraw that offer first.',
  );
}
