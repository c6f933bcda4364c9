import type { RouteInput, RouteOutput, recordClaimRoute } from '@tutela/contract';
import { whyNotClaimed } from '@tutela/domain';
import { dayOf, randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { accountOf, requireParty, requireSeat } from '../directory/require-seat.ts';
import type { PartnershipPorts } from '../ports.ts';
import { alreadyThere, notFound, procedure, seatMissing } from '../refuse.ts';
import { findClaim, insertClaim, type KeptClaim } from './claim.store.ts';

type Record = typeof recordClaimRoute;

/** Adds what a member or the secretariat claims of a State, beside what others do. */
export async function recordClaim(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { body }: RouteInput<Record>,
  { random }: PartnershipPorts,
): Promise<RouteOutput<Record>> {
  const { kind } = await requireParty(tx, body.partyCode);
  await requireSpeaker(tx, context, body.saidBy);
  const replaced = body.replaces === null ? null : await requireOwnClaim(tx, context, body.replaces);
  const today = dayOf(context.act.at);
  const refused = whyNotClaimed(body, { kind, today, replaced });
  if (refused !== null) throw procedure(refused);
  const claimId = randomId(random);
  const added = await insertClaim(tx, {
    claim_id: claimId,
    party_code: body.partyCode,
    instrument_id: body.instrumentId,
    commitment_id: body.commitmentId,
    standing: body.standing,
    since: body.since,
    as_of: body.asOf,
    source: body.source,
    said_by: body.saidBy,
    link: body.link,
    words: body.words,
    verify: false,
    classification: body.classification,
    replaces: body.replaces,
    recorded_by: accountOf(context),
    recorded_at: context.act.at,
  });
  if (!added) throw alreadyThere('claim');
  return { claimId };
}

async function requireSpeaker(
  tx: Tx<'partnership'>,
  context: RequestContext,
  saidBy: string | null,
): Promise<void> {
  if (context.actor.role === 'secretariat') {
    if (saidBy !== null) await requireParty(tx, saidBy);
    return;
  }
  if (saidBy === null) throw seatMissing();
  await requireSeat(tx, context, saidBy, 'claim');
}

/** One corrects what was said for the same member; the secretariat also what was imported. */
async function requireOwnClaim(
  tx: Tx<'partnership'>,
  context: RequestContext,
  claimId: string,
): Promise<KeptClaim> {
  const claim = await findClaim(tx, claimId);
  if (claim === undefined) throw notFound();
  if (context.actor.role === 'secretariat' && claim.saidBy === null) return claim;
  if (claim.saidBy === null) throw seatMissing();
  if (context.actor.role !== 'secretariat') await requireSeat(tx, context, claim.saidBy, 'claim');
  return claim;
}
